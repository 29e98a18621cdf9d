package dev.dateline.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// How a reader sets the text and the colours, and that both are kept.
class SettingsStoryTest extends WindowFixture {
    @Test
    void faceAndColoursAreChosenInTheSettingsSeenAtOnceAndKept() throws IOException {
        openArchive();
        focusList();
        hands.awaitText("A late frost has hit");
        hands.await(() -> font().startsWith("Source Serif"), "a serif");
        hands.press(KeyCode.COMMA, KeyCode.CONTROL);
        hands.awaitText("Line length");
        hands.click("Sans");
        hands.click("Dark");
        hands.await(() -> font().startsWith("Source Sans"), "a sans");
        hands.click("Done");
        hands.await(() -> !hands.seesNow("Line length"), "the article again");
        hands.await(() -> components.jobs().unfinishedCount() == 0, "all kept");
        String kept = Files.readString(settings);
        assertTrue(kept.replace(" ", "").contains("\"serif\":false"), kept);
        assertTrue(kept.replace(" ", "").contains("\"dark\""), kept);
    }

    @Test
    void theTextIsSetLargerAndSmallerByKeys() {
        openArchive();
        focusList();
        hands.awaitText("A late frost has hit");
        double usual = size();
        hands.press(KeyCode.EQUALS, KeyCode.CONTROL);
        hands.await(() -> size() > usual, "larger text");
        hands.press(KeyCode.MINUS, KeyCode.CONTROL);
        hands.await(() -> size() == usual, "text as before");
    }

    @Test
    void tabStaysOnTheSheetWhichHidesWhatLiesBelow() {
        openArchive();
        focusList();
        hands.press(KeyCode.COMMA, KeyCode.CONTROL);
        hands.awaitText("Line length");
        assertEquals("Done", focused());
        hands.press(KeyCode.TAB);
        assertEquals("Light", focused());
        hands.press(KeyCode.TAB, KeyCode.SHIFT);
        assertEquals("Done", focused());
        hands.press(KeyCode.ESCAPE);
        hands.await(() -> !hands.seesNow("Line length"), "the list again");
    }

    private String focused() {
        return FxThread.call(() ->
                components.scene().getFocusOwner() instanceof Labeled labeled
                        ? labeled.getText()
                        : String.valueOf(components.scene().getFocusOwner()));
    }

    private String font() {
        return body().getFont().getFamily();
    }

    private double size() {
        return body().getFont().getSize();
    }

    private Text body() {
        return hands.nodesNow(Text.class)
                .filter(text -> text.getText().contains("A late frost has hit"))
                .filter(text -> text.getStyleClass().contains("article-paragraph-text"))
                .findFirst()
                .orElseThrow();
    }
}
