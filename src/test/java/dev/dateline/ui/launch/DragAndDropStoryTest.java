package dev.dateline.ui.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.DeepLink;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.DragSimulator;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Tests drops on the window.
class DragAndDropStoryTest extends WindowFixture {
    @Test
    void folderIsOpened() throws IOException {
        awaitWelcome();
        assertTrue(drop(files(SampleArchive.write(folder))));
        robot.awaitText("4 articles");
        robot.awaitText("4 found");
    }

    @Test
    void fileReplacesOpenArchive() throws IOException {
        openArchive();
        Path file = folder.resolve("letters.txt");
        Files.writeString(file, "date 2023-06-01 Plums are ripe\n\nThey are picked by hand.\n");
        assertTrue(drop(files(file)));
        robot.awaitText("1 article");
        robot.awaitText("They are picked by hand.");
        robot.awaitGone("4 articles");
    }

    @Test
    void missingFolderKeepsOpenArchive() {
        openArchive();
        Path gone = folder.resolve("gone");
        drop(files(gone));
        robot.awaitText("There is nothing at " + gone);
        assertTrue(robot.sees("4 articles"));
    }

    @Test
    void linkIsFollowed() throws IOException {
        Path archive = SampleArchive.write(folder);
        openArchive();
        var content = new ClipboardContent();
        content.putString(link(archive, "courier/trams.txt") + "\n");
        assertTrue(drop(content));
        awaitArticle("courier/trams.txt");
    }

    @Test
    void otherTextIsRejected() {
        awaitWelcome();
        var content = new ClipboardContent();
        content.putString("dateline of the day");
        assertFalse(drop(content));
        assertFalse(drop(new ClipboardContent()));
        awaitJobs();
        assertTrue(
                FxThread.call(() -> components.model().archive().archiveProperty().get() == null));
    }

    private boolean drop(ClipboardContent content) {
        return new DragSimulator(content).dropOn(components.scene());
    }

    private DeepLink link(Path archive, String path) throws IOException {
        return new DeepLink(archive, path, articleId(path), -1);
    }

    private static ClipboardContent files(Path... paths) {
        var content = new ClipboardContent();
        content.putFiles(Stream.of(paths).map(Path::toFile).toList());
        return content;
    }
}
