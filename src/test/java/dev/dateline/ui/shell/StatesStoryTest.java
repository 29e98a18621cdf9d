package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.Archive;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the window says and offers where something is missing, in the way, or still on its way.
class StatesStoryTest extends WindowStory {
    /// Frames in which a reading that goes on would have told of it several times.
    private static final int STILL = 20;

    /// So many that reading lasts for as long as hands need to stop it.
    private static final int SENTENCES = 25;

    @Test
    void aFolderWithoutArticlesSaysWhatAnArticleIs() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        open(empty);
        hands.see("empty has no articles");
        hands.see("A line “date 2022-03-04 Headline” at its top");
        Files.writeString(empty.resolve("first.txt"), "date 2022-01-01 The first of them\n\nText.");
        press("Bring the archive up to date");
        hands.see("The first of them");
        assertFalse(hands.sees("has no articles"));
    }

    @Test
    void aFolderOfUnreadableFilesShowsWhatIsWrongWithThem() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.write(broken.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5});
        open(broken);
        hands.see("broken has no articles");
        press("Show what is wrong with files");
        hands.see("binary data");
    }

    @Test
    void aFileThatCannotBeReadIsOpenedFromItsReason() {
        openArchive();
        hands.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("binary data");
        hands.press(KeyCode.ENTER);
        assertEquals(
                List.of("picture.txt"),
                desk.opened().stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void aDriveThatIsGoneLeavesWhatWasReadAndComesBack() throws IOException {
        openArchive();
        Path place = session.model().archive().archiveProperty().get().location();
        Path away = folder.resolve("away");
        Files.move(place, away);
        hands.press(KeyCode.F5);
        hands.see("is not there now");
        hands.type("/");
        hands.type("orchard");
        hands.see("2 found");
        hands.press(KeyCode.ENTER);
        hands.see("A late frost has hit");

        Files.move(away, place);
        press("Try again");
        hands.see("up to date");
        assertFalse(hands.sees("is not there now"));
    }

    @Test
    void anIndexThatAnotherDatelineWritesIsSaidToBeLocked() throws Exception {
        openArchive();
        Path place = session.model().archive().archiveProperty().get().location();
        Files.writeString(place.resolve("new.txt"), "date 2022-06-01 Plums\n\nPlums are ripe.");
        try (var other = Archive.open(place, folder.resolve("index"));
                var _ = new HeldRefresh(other)) {
            hands.press(KeyCode.F5);
            hands.see("Another Dateline is bringing");
        }
        press("Try again");
        hands.see("up to date");
        assertFalse(hands.sees("Another Dateline"));
    }

    @Test
    void whileFilesAreReadTheyCanBeSearchedAndTheReadingStopped() throws IOException {
        Path large = Files.createDirectories(folder.resolve("large"));
        for (int i = 0; i < 30_000; i++) {
            Files.writeString(
                    large.resolve(i + ".txt"),
                    "date 2022-01-01 Letter "
                            + i
                            + "\n\n"
                            + ("Plums are ripe, says letter " + i + ". ").repeat(SENTENCES));
        }
        open(large);
        hands.see(" a second  ·  ");
        hands.await(
                () ->
                        session.model().archive().refreshProperty().get()
                                        instanceof RefreshState.Running
                                && session.model().result().total() > 0,
                "articles before the end");
        hands.press(KeyCode.F5, KeyCode.SHIFT);
        hands.see("paused: ");
        standStill(); // each processor ends the file it is at
        long read = FxThread.call(this::readNow);
        assertTrue(read > 0, "still reading");
        standStill();
        assertEquals(read, FxThread.call(this::readNow));
        hands.type("/");
        hands.type("kumquat");
        hands.see("Nothing found");
        hands.see("Not all files have been read yet");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.await(() -> !hands.seesNow("Nothing found"), "statements");
        hands.see("Not all files have been read yet");
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.see("Nothing found");
        assertEquals("Go on reading files", pause().getAccessibleText());
        pressLink("Go on");
        hands.await(() -> readNow() > read, "more files");
        assertEquals("Pause reading files", pause().getAccessibleText());
        pressLink("Stop");
        hands.see("stopped before the end; the rest is read next time");
        hands.press(KeyCode.F5);
        hands.see("30,000 articles");
        hands.see("up to date");
        hands.await(() -> !hands.seesNow("Not all files"), "that all is read");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("No quotes");
        assertFalse(hands.sees("Not all files"));
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.see("Nothing found");
    }

    private void standStill() {
        int[] frames = {0};
        hands.await(() -> ++frames[0] > STILL, "some time");
    }

    private long readNow() {
        return session.model().archive().refreshProperty().get()
                        instanceof RefreshState.Running(var progress, _)
                ? progress.done()
                : -1;
    }

    private Hyperlink pause() {
        return FxThread.call(() ->
                hands.nodesNow(Hyperlink.class)
                        .filter(link -> List.of("Pause", "Go on").contains(link.getText()))
                        .findFirst()
                        .orElseThrow());
    }

    private void open(Path archive) {
        hands.see("A reader for archives of dated news");
        FxThread.run(() -> session.model().archive().open(archive));
    }

    private void press(String words) {
        hands.see(words);
        FxThread.run(() ->
                hands.nodesNow(Button.class)
                        .filter(button -> words.equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private void pressLink(String words) {
        FxThread.run(() ->
                hands.nodesNow(Hyperlink.class)
                        .filter(link -> words.equals(link.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }
}
