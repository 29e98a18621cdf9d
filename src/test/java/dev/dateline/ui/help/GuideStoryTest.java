package dev.dateline.ui.help;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

class GuideStoryTest extends WindowFixture {
    @Test
    void theGuideIsOneKeyAwayAndFindsItsSectionsByWords() {
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.F1);
        hands.awaitText("An archive is a folder of text files");
        hands.type("hyphen");
        hands.awaitText("Nothing in the guide says “hyphen”");
        for (int i = 0; i < "hyphen".length(); i++) {
            hands.press(KeyCode.BACK_SPACE);
        }
        hands.type("never written to");
        hands.awaitText("An archive is a folder of text files");
        assertFalse(hands.sees("Who said what"));
        hands.press(KeyCode.ESCAPE);
        assertFalse(hands.sees("An archive is a folder of text files"));
    }

    @Test
    void arrowsTurnThePages() {
        hands.press(KeyCode.F1);
        hands.awaitText("An archive is a folder of text files");
        hands.press(KeyCode.DOWN);
        hands.awaitText("Type; results follow each letter.");
        hands.press(KeyCode.UP);
        hands.awaitText("An archive is a folder of text files");
        assertTrue(hands.nameless().isEmpty(), hands.nameless().toString());
    }
}
