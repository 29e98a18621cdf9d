package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.ArticleTextMouse;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// What a reader takes out of an article, selected by mouse or named by key, and the keys that go
/// on working after the mouse.
class CopyAndCiteStoryTest extends WindowFixture {
    @Test
    void textIsSelectedAcrossParagraphsByMouseAndCopied() throws IOException {
        openPlums("They are picked by hand until July.");
        mouse().drag("ripe at last", "picked by hand");
        hands.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals("ripe at last.\n\nThey are picked by hand", clipboard());
    }

    @Test
    void textIsSelectedBackwardsToo() throws IOException {
        openPlums("They are picked by hand until July.");
        mouse().drag(" until July", "The plums of");
        hands.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals(" Nordhaven are ripe at last.\n\nThey are picked by hand", clipboard());
    }

    @Test
    void aClickAloneCopiesNothing() throws IOException {
        openPlums("They are picked by hand until July.");
        FxThread.run(() -> {
            var before = new ClipboardContent();
            before.putString("before");
            Clipboard.getSystemClipboard().setContent(before);
        });
        mouse().click("picked by hand");
        hands.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals("before", clipboard());
    }

    @Test
    void aQuotationIsCitedAsMarkdownByThePalette() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        hands.type("]");
        hands.awaitText("Quote 1 of 1");
        choose("markdown");
        assertEquals(
                """
                > Half the blossom is gone,

                — Tom Reed \s
                — Frost in the orchard. herald, 10 May 2022. herald/frost.txt\
                """,
                clipboard());
    }

    @Test
    void anArticleIsCitedAsBibtexByThePalette() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        choose("bibtex");
        String id =
                components
                        .model()
                        .openArticleModel()
                        .articleProperty()
                        .get()
                        .article()
                        .article()
                        .id()
                        .toString();
        assertEquals(
                """
                @article{herald-2022-05-10-frost,
                  entrysubtype = {newspaper},
                  title = {{Frost in the orchard}},
                  journal = {herald},
                  date = {2022-05-10},
                  year = {2022},
                  month = {5},
                  note = {herald/frost.txt; SHA-256 %s}
                }
                """
                        .formatted(id),
                clipboard());
    }

    @Test
    void keysGoOnWorkingAfterAClickIntoTheText() throws IOException {
        openPlums(
                "“We pick them by hand,” said Ann Bell.\n\n"
                        + "Plums were eaten here before there were trams. ".repeat(600));
        mouse().click("We pick them");
        hands.press(KeyCode.PAGE_DOWN);
        int screen = place();
        assertTrue(screen > 400, "one screen further is " + screen);
        hands.press(KeyCode.UP);
        assertTrue(place() < screen && place() > 0, "a little higher is " + place());
        hands.press(KeyCode.HOME);
        assertEquals(0, place());
        hands.press(KeyCode.SPACE);
        assertEquals(screen, place());
        hands.press(KeyCode.END);
        assertTrue(place() > 20_000, "the end is " + place());
        hands.type("]");
        hands.awaitText("Quote 1 of 1");
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.RIGHT, KeyCode.SHIFT);
        hands.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals("W", clipboard());
    }

    @Test
    void hitsAreSteppedThroughAfterAClickIntoTheText() {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.awaitText("2 found");
        hands.press(KeyCode.ENTER);
        awaitArticle("herald/frost.txt");
        mouse().click("late frost");
        hands.press(KeyCode.F3);
        hands.awaitText("Hit 1 of 2");
        hands.press(KeyCode.F3);
        hands.awaitText("Hit 2 of 2");
    }

    /// Opens the archive on an article whose last paragraphs are these.
    private void openPlums(String rest) throws IOException {
        Files.writeString(
                SampleArchive.write(folder).resolve("herald/plums.txt"),
                "date 2023-06-01 Plums are ripe\n\nThe plums of Nordhaven are ripe at last.\n\n"
                        + rest);
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("5 articles");
        hands.awaitText("up to date");
        focusList();
        hands.press(KeyCode.HOME);
        awaitArticle("herald/plums.txt");
        hands.awaitText("The plums of Nordhaven are ripe at last.");
    }

    /// Names a command in the palette.
    private void choose(String command) {
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.awaitText("Clear the search");
        hands.type(command);
        hands.await(() -> !hands.seesNow("Clear the search"), "narrowed");
        hands.press(KeyCode.ENTER);
    }

    private ArticleTextMouse mouse() {
        return new ArticleTextMouse(components.scene());
    }

    private int place() {
        return FxThread.call(() -> components.window().article().scrollOffset());
    }

    private static String clipboard() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
