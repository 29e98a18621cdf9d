package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The archive as it was at the end of a day, by keyboard.
class AsOfStoryTest extends WindowFixture {
    private static final String BANNER = "As of 4 March 2022. Nothing later is shown";

    private void asOf(String date) {
        focusList();
        hands.type("A");
        hands.awaitText("before March 2022");
        hands.type(date);
        hands.awaitText("nothing later, nothing undated");
        hands.press(KeyCode.ENTER);
    }

    private LocalDate newest() {
        return components.model().archive().statsProperty().get().histogram().days().lastKey();
    }

    @Test
    void hidesEverythingAfterTheDayUntilItIsTakenBack() {
        openArchive();
        awaitArticle("herald/frost.txt");

        asOf("4 March 2022");

        hands.awaitText(BANNER);
        hands.awaitText("All articles, as of 4 March 2022");
        hands.awaitText("2 found");
        hands.awaitText("2 articles");
        hands.await(() -> newest().equals(LocalDate.of(2022, 3, 4)), "the timeline ends there");
        hands.await(() -> !hands.seesNow("Frost in the orchard"), "the later article is gone");
        awaitArticle("herald/cider.txt"); // instead of the one that is hidden

        hands.type("A");

        hands.awaitText("4 found");
        hands.awaitText("4 articles");
        hands.awaitText("Everything is shown again.");
        assertFalse(hands.sees(BANNER));
    }

    @Test
    void statementsAndSpeakersAreThoseOfThen() {
        openArchive();
        asOf("March 2022");
        hands.awaitText("As of 31 March 2022.");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("Ann Bell");
        hands.await(() -> !hands.seesNow("Tom Reed"), "quoted later");

        focusList();
        hands.type("A");
        hands.awaitText("Tom Reed");
    }

    @Test
    void theArticleOfTheDayStaysOpen() {
        openArchive();
        focusList();
        hands.type("jj");
        awaitArticle("herald/cider.txt");

        asOf("4 March 2022");
        hands.awaitText("2 found");
        awaitArticle("herald/cider.txt");
    }

    @Test
    void aStretchWithoutAnEndIsNoDay() {
        openArchive();
        focusList();
        hands.type("A");
        hands.awaitText("before March 2022");
        hands.type("since 2022");
        hands.awaitText("Not a date yet.");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Not a date yet.");
        hands.press(KeyCode.ESCAPE);
        hands.awaitText("4 found");
    }

    @Test
    void whoeverExportsIsTold() {
        openArchive();
        asOf("4 March 2022");
        hands.awaitText("2 found");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.awaitText("“All found” is what was there as of 4 March 2022");
    }

    @Test
    void anotherArchiveIsShownWhole() throws IOException {
        openArchive();
        asOf("4 March 2022");
        hands.awaitText(BANNER);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "date 2023-01-02 Late\n\nText.\n");
        FxThread.run(() -> components.model().archive().open(other));
        hands.awaitText("1 found");
        assertFalse(hands.sees(BANNER));
    }
}
