package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The archive as it was at the end of a day, by keyboard.
class AsOfStoryTest extends WindowStory {
    private static final String BANNER = "As of 4 March 2022. Nothing later is shown";

    private void asOf(String date) {
        focusList();
        hands.type("A");
        hands.see("before March 2022");
        hands.type(date);
        hands.see("nothing later, nothing undated");
        hands.press(KeyCode.ENTER);
    }

    private LocalDate newest() {
        return session.model().archive().statsProperty().get().histogram().days().lastKey();
    }

    @Test
    void hidesEverythingAfterTheDayUntilItIsTakenBack() {
        openArchive();
        reads("herald/frost.txt");

        asOf("4 March 2022");

        hands.see(BANNER);
        hands.see("All articles, as of 4 March 2022");
        hands.see("2 found");
        hands.see("2 articles");
        hands.await(() -> newest().equals(LocalDate.of(2022, 3, 4)), "the timeline ends there");
        hands.await(() -> !hands.seesNow("Frost in the orchard"), "the later article is gone");
        reads("herald/cider.txt"); // instead of the one that is hidden

        hands.type("A");

        hands.see("4 found");
        hands.see("4 articles");
        hands.see("Everything is shown again.");
        assertFalse(hands.sees(BANNER));
    }

    @Test
    void statementsAndSpeakersAreThoseOfThen() {
        openArchive();
        asOf("March 2022");
        hands.see("As of 31 March 2022.");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("Ann Bell");
        hands.await(() -> !hands.seesNow("Tom Reed"), "quoted later");

        focusList();
        hands.type("A");
        hands.see("Tom Reed");
    }

    @Test
    void theArticleOfTheDayStaysOpen() {
        openArchive();
        focusList();
        hands.type("jj");
        reads("herald/cider.txt");

        asOf("4 March 2022");
        hands.see("2 found");
        reads("herald/cider.txt");
    }

    @Test
    void aStretchWithoutAnEndIsNoDay() {
        openArchive();
        focusList();
        hands.type("A");
        hands.see("before March 2022");
        hands.type("since 2022");
        hands.see("Not a date yet.");
        hands.press(KeyCode.ENTER);
        hands.see("Not a date yet.");
        hands.press(KeyCode.ESCAPE);
        hands.see("4 found");
    }

    @Test
    void whoeverExportsIsTold() {
        openArchive();
        asOf("4 March 2022");
        hands.see("2 found");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.see("“All found” is what was there as of 4 March 2022");
    }

    @Test
    void anotherArchiveIsShownWhole() throws IOException {
        openArchive();
        asOf("4 March 2022");
        hands.see(BANNER);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "date 2023-01-02 Late\n\nText.\n");
        FxThread.run(() -> session.model().archive().open(other));
        hands.see("1 found");
        assertFalse(hands.sees(BANNER));
    }
}
