package dev.dateline.ui.archive;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Tests the archive as of a day, by keyboard.
class AsOfStoryTest extends WindowFixture {
    private static final String BANNER = "As of 4 March 2022. Nothing later is shown";

    private void asOf(String date) {
        focusList();
        robot.type("A");
        robot.awaitText("before March 2022");
        robot.type(date);
        robot.awaitText("nothing later, nothing undated");
        robot.press(KeyCode.ENTER);
    }

    private LocalDate newest() {
        return components.model().archive().statsProperty().get().histogram().days().lastKey();
    }

    @Test
    void asOfDayHidesLaterArticles() {
        openArchive();
        awaitArticle("herald/frost.txt");

        asOf("4 March 2022");

        robot.awaitText(BANNER);
        robot.awaitText("All articles, as of 4 March 2022");
        robot.awaitText("2 found");
        robot.awaitText("2 articles");
        robot.await(() -> newest().equals(LocalDate.of(2022, 3, 4)), "the timeline ends there");
        robot.awaitGone("Frost in the orchard");
        awaitArticle("herald/cider.txt"); // replaces the hidden article

        robot.type("A");

        robot.awaitText("4 found");
        robot.awaitText("4 articles");
        robot.awaitText("Everything is shown again.");
        robot.awaitGone(BANNER);
    }

    @Test
    void asOfDayHidesLaterStatements() {
        openArchive();
        asOf("March 2022");
        robot.awaitText("As of 31 March 2022.");
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("Ann Bell");
        robot.awaitGone("Tom Reed");

        focusList();
        robot.type("A");
        robot.awaitText("Tom Reed");
    }

    @Test
    void articleOfAsOfDayStaysOpen() {
        openArchive();
        focusList();
        robot.type("jj");
        awaitArticle("herald/cider.txt");

        asOf("4 March 2022");
        robot.awaitText("2 found");
        awaitArticle("herald/cider.txt");
    }

    @Test
    void openEndedRangeIsNotAccepted() {
        openArchive();
        focusList();
        robot.type("A");
        robot.awaitText("before March 2022");
        robot.type("since 2022");
        robot.awaitText("Not a date yet.");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Not a date yet.");
        robot.press(KeyCode.ESCAPE);
        robot.awaitText("4 found");
    }

    @Test
    void exportWarnsOfAsOfDay() {
        openArchive();
        asOf("4 March 2022");
        robot.awaitText("2 found");
        robot.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.awaitText("“All found” is what was there as of 4 March 2022");
    }

    @Test
    void openingArchiveResetsAsOfDay() throws IOException {
        openArchive();
        asOf("4 March 2022");
        robot.awaitText(BANNER);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "date 2023-01-02 Late\n\nText.\n");
        FxThread.run(() -> components.model().archive().open(other));
        robot.awaitText("1 found");
        robot.awaitGone(BANNER);
    }
}
