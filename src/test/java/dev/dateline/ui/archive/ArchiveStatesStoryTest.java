package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/// Tests what the window shows when files, the drive or the index lock are missing or busy.
class ArchiveStatesStoryTest extends WindowFixture {
    /// Frames in which a running refresh reports progress several times.
    private static final int IDLE_FRAMES = 20;

    /// Sentences per article, enough for the refresh to be paused while it runs.
    private static final int SENTENCES = 25;

    @Test
    void emptyFolderExplainsArticleFormat() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        open(empty);
        robot.awaitText("empty has no articles");
        robot.awaitText("A line “date 2022-03-04 Headline” at its top");
        Files.writeString(empty.resolve("first.txt"), "date 2022-01-01 The first of them\n\nText.");
        press("Bring the archive up to date");
        robot.awaitText("The first of them");
        robot.awaitGone("empty has no articles");
    }

    @Test
    void unreadableFilesAreExplained() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.write(broken.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5});
        open(broken);
        robot.awaitText("broken has no articles");
        press("Show what is wrong with files");
        robot.awaitText("binary data");
    }

    @Test
    void enterOpensUnreadableFile() {
        openArchive();
        robot.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("binary data");
        robot.press(KeyCode.ENTER);
        assertEquals(
                List.of("picture.txt"),
                desktop.opened().stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void missingDriveKeepsArchiveSearchable() throws IOException {
        openArchive();
        Path location = archive().location();
        Path away = folder.resolve("away");
        Files.move(location, away);
        robot.press(KeyCode.F5);
        robot.awaitText("is not there now");
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.press(KeyCode.ENTER);
        robot.awaitText("A late frost has hit");

        Files.move(away, location);
        press("Try again");
        robot.awaitText("up to date");
        robot.awaitGone("is not there now");
    }

    @Test
    void lockedIndexIsReported() throws Exception {
        openArchive();
        Path location = archive().location();
        Files.writeString(location.resolve("new.txt"), "date 2022-06-01 Plums\n\nPlums are ripe.");
        try (var other = Archive.open(location, folder.resolve("index"));
                var _ = new IndexLockHolder(other)) {
            robot.press(KeyCode.F5);
            robot.awaitText("Another Dateline is bringing");
        }
        press("Try again");
        robot.awaitText("up to date");
        robot.awaitGone("Another Dateline");
    }

    @Test
    void refreshIsSearchablePausableAndStoppable() throws IOException {
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
        robot.awaitText(" a second  ·  ");
        robot.await(
                () ->
                        components.model().archive().refreshProperty().get()
                                        instanceof RefreshState.Running
                                && components.model().search().resultProperty().get().total() > 0,
                "articles before the end");
        robot.press(KeyCode.F5, KeyCode.SHIFT);
        robot.awaitText("paused: ");
        awaitFrames(); // each thread finishes its current file
        long read = FxThread.call(this::filesRead);
        assertTrue(read > 0, "still reading");
        awaitFrames();
        assertEquals(read, FxThread.call(this::filesRead));
        robot.type("/");
        robot.type("kumquat");
        robot.awaitText("Nothing found");
        robot.awaitText("Not all files have been read yet");
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitGone("Nothing found");
        robot.awaitText("Not all files have been read yet");
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.awaitText("Nothing found");
        assertEquals("Go on reading files", pauseLink().getAccessibleText());
        pressLink("Go on");
        robot.await(() -> filesRead() > read, "more files");
        assertEquals("Pause reading files", pauseLink().getAccessibleText());
        pressLink("Stop");
        robot.awaitText("stopped before the end; the rest is read next time");
        robot.press(KeyCode.F5);
        robot.awaitText("30,000 articles");
        robot.awaitText("up to date");
        robot.awaitGone("Not all files");
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("No quotes");
        robot.awaitGone("Not all files");
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.awaitText("Nothing found");
    }

    private void awaitFrames() {
        int[] frames = {0};
        robot.await(() -> ++frames[0] > IDLE_FRAMES, "some time");
    }

    private long filesRead() {
        return components.model().archive().refreshProperty().get()
                        instanceof RefreshState.Running(var progress, _)
                ? progress.done()
                : -1;
    }

    private Hyperlink pauseLink() {
        return FxThread.call(() ->
                robot.nodesNow(Hyperlink.class)
                        .filter(link -> List.of("Pause", "Go on").contains(link.getText()))
                        .findFirst()
                        .orElseThrow());
    }

    private void open(Path archive) {
        awaitWelcome();
        FxThread.run(() -> components.model().archive().open(archive));
    }

    private void press(String text) {
        robot.awaitText(text);
        FxThread.run(() ->
                robot.nodesNow(Button.class)
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private void pressLink(String text) {
        FxThread.run(() ->
                robot.nodesNow(Hyperlink.class)
                        .filter(link -> text.equals(link.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }
}
