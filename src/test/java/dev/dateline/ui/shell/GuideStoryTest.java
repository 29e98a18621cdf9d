package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

class GuideStoryTest extends WindowStory {
    @Test
    void theGuideIsOneKeyAwayAndFindsItsSectionsByWords() {
        hands.see("A reader for archives of dated news");
        hands.press(KeyCode.F1);
        hands.see("An archive is a folder of text files");
        hands.type("hyphen");
        hands.see("Nothing in the guide says “hyphen”");
        for (int i = 0; i < "hyphen".length(); i++) {
            hands.press(KeyCode.BACK_SPACE);
        }
        hands.type("never written to");
        hands.see("An archive is a folder of text files");
        assertFalse(hands.sees("Who said what"));
        hands.press(KeyCode.ESCAPE);
        assertFalse(hands.sees("An archive is a folder of text files"));
    }

    @Test
    void arrowsTurnThePages() {
        hands.press(KeyCode.F1);
        hands.see("An archive is a folder of text files");
        hands.press(KeyCode.DOWN);
        hands.see("Type; results follow each letter.");
        hands.press(KeyCode.UP);
        hands.see("An archive is a folder of text files");
        assertTrue(hands.nameless().isEmpty(), hands.nameless().toString());
    }
}
