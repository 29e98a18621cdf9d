package dev.dateline.ui.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.DeepLink;
import dev.dateline.ui.testing.DragSimulator;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is dropped on the window.
class DragAndDropStoryTest extends WindowFixture {
    @Test
    void aFolderIsOpened() throws IOException {
        hands.awaitText("A reader for archives of dated news");
        assertTrue(drop(files(SampleArchive.write(folder))));
        hands.awaitText("4 articles");
        hands.awaitText("4 found");
    }

    @Test
    void aFileIsOpenedInTheSteadOfTheFolderThatWasOpen() throws IOException {
        openArchive();
        Path file = folder.resolve("letters.txt");
        Files.writeString(file, "date 2023-06-01 Plums are ripe\n\nThey are picked by hand.\n");
        assertTrue(drop(files(file)));
        hands.awaitText("1 article");
        hands.awaitText("They are picked by hand.");
        assertFalse(hands.sees("4 articles"));
    }

    @Test
    void aFolderThatIsGoneIsSaidToBeAndTheOtherStays() {
        openArchive();
        Path gone = folder.resolve("gone");
        drop(files(gone));
        hands.awaitText("There is nothing at " + gone);
        assertTrue(hands.sees("4 articles"));
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path archive = SampleArchive.write(folder);
        openArchive();
        var words = new ClipboardContent();
        words.putString(link(archive, "courier/trams.txt") + "\n");
        assertTrue(drop(words));
        awaitArticle("courier/trams.txt");
    }

    @Test
    void otherWordsAreNotTaken() {
        hands.awaitText("A reader for archives of dated news");
        var words = new ClipboardContent();
        words.putString("dateline of the day");
        assertFalse(drop(words));
        assertFalse(drop(new ClipboardContent()));
        assertTrue(hands.sees("A reader for archives of dated news"));
    }

    private boolean drop(ClipboardContent content) {
        return new DragSimulator(content).dropOn(components.scene());
    }

    private DeepLink link(Path archive, String path) throws IOException {
        return new DeepLink(archive, path, articleId(path), -1);
    }

    private static ClipboardContent files(Path... paths) {
        var content = new ClipboardContent();
        content.putFiles(List.of(paths).stream().map(Path::toFile).toList());
        return content;
    }
}
