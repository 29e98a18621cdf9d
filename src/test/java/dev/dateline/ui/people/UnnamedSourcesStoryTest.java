package dev.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;

/// Tests the view of unnamed sources by keyboard.
class UnnamedSourcesStoryTest extends WindowFixture {
    private void openWithUnnamed(int articles) throws IOException {
        writeUnnamedSources();
        openArchive(articles);
        focusList();
    }

    @Test
    void descriptionExpandsToStatements() throws IOException {
        openWithUnnamed(6);

        robot.type("U");

        robot.awaitText("Who speaks without a name");
        robot.awaitText("3 statements of 2 wordings");
        robot.awaitText("official");
        robot.awaitText("people familiar with the talks");
        robot.awaitText("“There are plums,”");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        awaitArticle("plums.txt");

        robot.press(KeyCode.LEFT);
        robot.awaitGone("“It is not true,”");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        awaitArticle("talks.txt");
        String sentence = "The orchard will be sold, people familiar with the talks said.";
        robot.await(() -> selectedText().equals(sentence), "the sentence is selected");

        robot.press(KeyCode.ESCAPE);
        robot.awaitText("Articles");
        robot.awaitGone("Who speaks without a name");
    }

    @Test
    void manyStatementsAreCollapsed() throws IOException {
        String many = "Bankers said it was late. ".repeat(12);
        Files.writeString(
                folder.resolve("orchards/bankers.txt"), "date 2022-04-03 Late\n\n" + many + "\n");
        Files.writeString(
                folder.resolve("orchards/more.txt"),
                "date 2022-04-03 Later\n\nIt was dark. Traders said it was later.\n");
        openWithUnnamed(8);
        robot.type("U");
        robot.awaitText("16 statements of 4 wordings");
        assertFalse(robot.sees("Bankers said it was late."));
        robot.press(KeyCode.ENTER);
        robot.awaitText("Bankers said it was late.");
        robot.press(KeyCode.LEFT);
        robot.awaitGone("Bankers said it was late.");
    }

    @Test
    void viewFollowsSearch() throws IOException {
        openWithUnnamed(6);
        robot.type("U");
        robot.awaitText("3 statements of 2 wordings");

        robot.type("/");
        robot.type("plums");
        robot.awaitText("1 statement of one wording");

        robot.type("zzz");
        robot.awaitText("Nobody speaks unnamed here");
        assertTrue(robot.sees("Who speaks without a name"));
    }

    @Test
    void asOfDayHidesLaterStatements() throws IOException {
        openWithUnnamed(6);
        robot.type("U");
        robot.awaitText("3 statements of 2 wordings");
        FxThread.run(() -> components.model().asOf().show(LocalDate.of(2022, 4, 1)));
        robot.awaitText("2 statements of 2 wordings");
        assertEquals("", searchText());
    }
}
