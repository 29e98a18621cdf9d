package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The keys that mean a statement where a heading is selected, and the one that opens the page of
/// who said it.
class HeadingKeysStoryTest extends WindowStory {
    @BeforeEach
    void openWithUnnamed() throws IOException {
        writeUnnamed();
        hands.see("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.see("6 articles");
        hands.see("up to date");
        focusList();
        reads("herald/frost.txt");
    }

    /// Of the article that is read beside a quotation is current.
    @Test
    void onAHeadingNothingIsMeantNotEvenWhatIsReadBeside() throws IOException {
        FxThread.run(() -> session.model().route().read("plums.txt", 0));
        hands.see("Quote 1 of 1");
        hands.type("U");
        hands.see("3 statements of 2 wordings");
        for (String key : List.of("x", "o", "p", "v", "s", "t", "e", "E", "n", "q", "P")) {
            FxThread.run(() -> session.model().say(""));
            hands.type(key);
            hands.see("A heading is selected");
        }
        assertEquals(List.of(), session.model().dossier().items());
        assertEquals(Set.of(), session.model().keeping().notes().starred());
        assertTrue(hands.sees("3 statements of 2 wordings"));
    }

    @Test
    void thePageOfWhoSaidTheRowOrTheCurrentQuotationIsOpened() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("5 quotes");
        hands.press(KeyCode.END);
        hands.press(KeyCode.UP);
        hands.type("P");
        hands.see("1 statement in 1 article");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.press(KeyCode.HOME);
        reads("herald/frost.txt");
        hands.type("P");
        hands.see("Choose a quotation first");
        hands.type("]");
        hands.type("P");
        hands.see("1 statement in 1 article");
        assertTrue(hands.sees("Tom Reed"));
    }
}
