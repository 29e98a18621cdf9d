package dev.dateline.ui.help;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

class GuideStoryTest extends WindowFixture {
    @Test
    void theGuideIsOneKeyAwayAndFindsItsSectionsByWords() {
        awaitWelcome();
        robot.press(KeyCode.F1);
        robot.awaitText("An archive is a folder of text files");
        robot.type("hyphen");
        robot.awaitText("Nothing in the guide says “hyphen”");
        for (int i = 0; i < "hyphen".length(); i++) {
            robot.press(KeyCode.BACK_SPACE);
        }
        robot.type("never written to");
        robot.awaitText("An archive is a folder of text files");
        assertFalse(robot.sees("Who said what"));
        robot.press(KeyCode.ESCAPE);
        assertFalse(robot.sees("An archive is a folder of text files"));
    }

    @Test
    void arrowsTurnThePages() {
        robot.press(KeyCode.F1);
        robot.awaitText("An archive is a folder of text files");
        robot.press(KeyCode.DOWN);
        robot.awaitText("Type; results follow each letter.");
        robot.press(KeyCode.UP);
        robot.awaitText("An archive is a folder of text files");
        assertTrue(robot.unnamedFocusStops().isEmpty(), robot.unnamedFocusStops().toString());
    }
}
