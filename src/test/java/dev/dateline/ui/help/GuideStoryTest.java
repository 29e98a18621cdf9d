package dev.dateline.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Tests the user guide in the window, by keyboard.
class GuideStoryTest extends WindowFixture {
    private static final String OPENING = "An archive is a folder of text files";

    @Test
    void searchFiltersSections() {
        awaitWelcome();
        robot.press(KeyCode.F1);
        robot.awaitText("Find articles");
        robot.type("hyphen");
        robot.awaitText("Nothing in the guide says “hyphen”");
        for (int i = 0; i < "hyphen".length(); i++) {
            robot.press(KeyCode.BACK_SPACE);
        }
        robot.type("never writes to");
        robot.awaitText(OPENING);
        robot.awaitGone("Find articles");
        robot.press(KeyCode.ESCAPE);
        robot.awaitGone(OPENING);
    }

    @Test
    void arrowKeysSelectSections() {
        robot.press(KeyCode.F1);
        robot.awaitText("Each section answers one question");
        robot.awaitText("Start Dateline and choose");
        robot.press(KeyCode.DOWN);
        robot.awaitText(OPENING);
        robot.awaitGone("Start Dateline and choose");
        robot.press(KeyCode.UP);
        robot.awaitText("Start Dateline and choose");
        assertEquals(List.of(), robot.unnamedFocusStops());
    }
}
