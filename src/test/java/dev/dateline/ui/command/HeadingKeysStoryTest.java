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

/// Tests keys for statements while a heading is selected, and the key for the speaker view.
class HeadingKeysStoryTest extends WindowFixture {
    @BeforeEach
    void openWithUnnamed() throws IOException {
        writeUnnamedSources();
        openArchive(6);
        focusList();
        awaitArticle("herald/frost.txt");
    }

    /// The open article beside the list has a current quotation.
    @Test
    void headingIsNoCommandTarget() throws IOException {
        openArticle("plums.txt", 0);
        robot.awaitText("Quote 1 of 1");
        robot.type("U");
        robot.awaitText("3 statements of 2 wordings");
        for (String key : List.of("x", "o", "p", "v", "s", "t", "e", "E", "n", "q", "P")) {
            FxThread.run(() -> components.model().statusMessage().show(""));
            robot.type(key);
            robot.awaitText("A heading is selected");
        }
        assertEquals(List.of(), dossierItems());
        assertEquals(Set.of(), notes().starred());
        assertTrue(robot.sees("3 statements of 2 wordings"));
    }

    @Test
    void keyOpensSpeakerOfStatement() {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("5 quotes");
        robot.press(KeyCode.END);
        robot.press(KeyCode.UP);
        robot.type("P");
        robot.awaitText("1 statement in 1 article");
        robot.press(KeyCode.ESCAPE);
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.press(KeyCode.HOME);
        awaitArticle("herald/frost.txt");
        robot.type("P");
        robot.awaitText("Choose a quotation first");
        robot.type("]");
        robot.type("P");
        robot.awaitText("1 statement in 1 article");
        assertTrue(robot.sees("Tom Reed"));
    }
}
