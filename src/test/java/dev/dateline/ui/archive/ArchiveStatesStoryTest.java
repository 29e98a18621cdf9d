package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.Archive;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.IndexLockHolder;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the window says and offers where something is missing, in the way, or still on its way.
class ArchiveStatesStoryTest extends WindowFixture {
    /// Frames in which a reading that goes on would have told of it several times.
    private static final int STILL = 20;

    /// So many that reading lasts for as long as hands need to stop it.
    private static final int SENTENCES = 25;

    @Test
    void aFolderWithoutArticlesSaysWhatAnArticleIs() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        open(empty);
        hands.awaitText("empty has no articles");
        hands.awaitText("A line “date 2022-03-04 Headline” at its top");
        Files.writeString(empty.resolve("first.txt"), "date 2022-01-01 The first of them\n\nText.");
        press("Bring the archive up to date");
        hands.awaitText("The first of them");
        assertFalse(hands.sees("has no articles"));
    }

    @Test
    void aFolderOfUnreadableFilesShowsWhatIsWrongWithThem() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.write(broken.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5});
        open(broken);
        hands.awaitText("broken has no articles");
        press("Show what is wrong with files");
        hands.awaitText("binary data");
    }

    @Test
    void aFileThatCannotBeReadIsOpenedFromItsReason() {
        openArchive();
        hands.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("binary data");
        hands.press(KeyCode.ENTER);
        assertEquals(
                List.of("picture.txt"),
                desktop.opened().stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void aDriveThatIsGoneLeavesWhatWasReadAndComesBack() throws IOException {
        openArchive();
        Path place = components.model().archive().archiveProperty().get().location();
        Path away = folder.resolve("away");
        Files.move(place, away);
        hands.press(KeyCode.F5);
        hands.awaitText("is not there now");
        hands.type("/");
        hands.type("orchard");
        hands.awaitText("2 found");
        hands.press(KeyCode.ENTER);
        hands.awaitText("A late frost has hit");

        Files.move(away, place);
        press("Try again");
        hands.awaitText("up to date");
        assertFalse(hands.sees("is not there now"));
    }

    @Test
    void anIndexThatAnotherDatelineWritesIsSaidToBeLocked() throws Exception {
        openArchive();
        Path place = components.model().archive().archiveProperty().get().location();
        Files.writeString(place.resolve("new.txt"), "date 2022-06-01 Plums\n\nPlums are ripe.");
        try (var other = Archive.open(place, folder.resolve("index"));
                var _ = new IndexLockHolder(other)) {
            hands.press(KeyCode.F5);
            hands.awaitText("Another Dateline is bringing");
        }
        press("Try again");
        hands.awaitText("up to date");
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
        hands.awaitText(" a second  ·  ");
        hands.await(
                () ->
                        components.model().archive().refreshProperty().get()
                                        instanceof RefreshState.Running
                                && components.model().result().total() > 0,
                "articles before the end");
        hands.press(KeyCode.F5, KeyCode.SHIFT);
        hands.awaitText("paused: ");
        standStill(); // each processor ends the file it is at
        long read = FxThread.call(this::readNow);
        assertTrue(read > 0, "still reading");
        standStill();
        assertEquals(read, FxThread.call(this::readNow));
        hands.type("/");
        hands.type("kumquat");
        hands.awaitText("Nothing found");
        hands.awaitText("Not all files have been read yet");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.await(() -> !hands.seesNow("Nothing found"), "statements");
        hands.awaitText("Not all files have been read yet");
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.awaitText("Nothing found");
        assertEquals("Go on reading files", pause().getAccessibleText());
        pressLink("Go on");
        hands.await(() -> readNow() > read, "more files");
        assertEquals("Pause reading files", pause().getAccessibleText());
        pressLink("Stop");
        hands.awaitText("stopped before the end; the rest is read next time");
        hands.press(KeyCode.F5);
        hands.awaitText("30,000 articles");
        hands.awaitText("up to date");
        hands.await(() -> !hands.seesNow("Not all files"), "that all is read");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("No quotes");
        assertFalse(hands.sees("Not all files"));
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.awaitText("Nothing found");
    }

    private void standStill() {
        int[] frames = {0};
        hands.await(() -> ++frames[0] > STILL, "some time");
    }

    private long readNow() {
        return components.model().archive().refreshProperty().get()
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
        hands.awaitText("A reader for archives of dated news");
        FxThread.run(() -> components.model().archive().open(archive));
    }

    private void press(String words) {
        hands.awaitText(words);
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
