package dev.dateline.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The keys that mean a statement where a heading is selected, and the one that opens the page of
/// who said it.
class HeadingKeysStoryTest extends WindowFixture {
    @BeforeEach
    void openWithUnnamed() throws IOException {
        writeUnnamedSources();
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("6 articles");
        hands.awaitText("up to date");
        focusList();
        awaitArticle("herald/frost.txt");
    }

    /// Of the article that is read beside a quotation is current.
    @Test
    void onAHeadingNothingIsMeantNotEvenWhatIsReadBeside() throws IOException {
        FxThread.run(() -> components.model().navigator().openArticle("plums.txt", 0));
        hands.awaitText("Quote 1 of 1");
        hands.type("U");
        hands.awaitText("3 statements of 2 wordings");
        for (String key : List.of("x", "o", "p", "v", "s", "t", "e", "E", "n", "q", "P")) {
            FxThread.run(() -> components.model().announce(""));
            hands.type(key);
            hands.awaitText("A heading is selected");
        }
        assertEquals(List.of(), components.model().dossier().items());
        assertEquals(Set.of(), components.model().notesModel().notes().starred());
        assertTrue(hands.sees("3 statements of 2 wordings"));
    }

    @Test
    void thePageOfWhoSaidTheRowOrTheCurrentQuotationIsOpened() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("5 quotes");
        hands.press(KeyCode.END);
        hands.press(KeyCode.UP);
        hands.type("P");
        hands.awaitText("1 statement in 1 article");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.press(KeyCode.HOME);
        awaitArticle("herald/frost.txt");
        hands.type("P");
        hands.awaitText("Choose a quotation first");
        hands.type("]");
        hands.type("P");
        hands.awaitText("1 statement in 1 article");
        assertTrue(hands.sees("Tom Reed"));
    }
}
