package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
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

/// Tests copying and citing text that is selected by mouse or key, and keys after mouse clicks.
class CopyAndCiteStoryTest extends WindowFixture {
    @Test
    void mouseSelectsAcrossParagraphs() throws IOException {
        openPlums("They are picked by hand until July.");
        mouse().drag("ripe at last", "picked by hand");
        robot.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals("ripe at last.\n\nThey are picked by hand", clipboardText());
    }

    @Test
    void mouseSelectsBackwards() throws IOException {
        openPlums("They are picked by hand until July.");
        mouse().drag(" until July", "The plums of");
        robot.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals(" Nordhaven are ripe at last.\n\nThey are picked by hand", clipboardText());
    }

    @Test
    void clickSelectsNothing() throws IOException {
        openPlums("They are picked by hand until July.");
        FxThread.run(() -> {
            var before = new ClipboardContent();
            before.putString("before");
            Clipboard.getSystemClipboard().setContent(before);
        });
        mouse().click("picked by hand");
        robot.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals("before", clipboardText());
    }

    @Test
    void paletteCitesQuotationAsMarkdown() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        robot.type("]");
        robot.awaitText("Quote 1 of 1");
        runCommand("markdown");
        assertEquals(
                """
                > Half the blossom is gone,

                — Tom Reed \s
                — Frost in the orchard. herald, 10 May 2022. herald/frost.txt\
                """,
                clipboardText());
    }

    @Test
    void paletteCitesArticleAsBibtex() throws IOException {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        runCommand("bibtex");
        ArticleId id = articleId("herald/frost.txt");
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
                clipboardText());
    }

    @Test
    void keysScrollAfterClick() throws IOException {
        openPlums(
                "“We pick them by hand,” said Ann Bell.\n\n"
                        + "Plums were eaten here before there were trams. ".repeat(600));
        mouse().click("We pick them");
        robot.press(KeyCode.PAGE_DOWN);
        int screen = scrollPosition();
        assertTrue(screen > 400, "one screen further is " + screen);
        robot.press(KeyCode.UP);
        assertTrue(
                scrollPosition() < screen && scrollPosition() > 0,
                "a little higher is " + scrollPosition());
        robot.press(KeyCode.HOME);
        assertEquals(0, scrollPosition());
        robot.press(KeyCode.SPACE);
        assertEquals(screen, scrollPosition());
        robot.press(KeyCode.END);
        assertTrue(scrollPosition() > 20_000, "the end is " + scrollPosition());
        robot.type("]");
        robot.awaitText("Quote 1 of 1");
        robot.press(KeyCode.HOME);
        robot.press(KeyCode.RIGHT, KeyCode.SHIFT);
        robot.press(KeyCode.C, KeyCode.CONTROL);
        assertEquals("W", clipboardText());
    }

    @Test
    void hitKeysWorkAfterClick() {
        openArchive();
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.press(KeyCode.ENTER);
        awaitArticle("herald/frost.txt");
        mouse().click("late frost");
        robot.press(KeyCode.F3);
        robot.awaitText("Hit 1 of 2");
        robot.press(KeyCode.F3);
        robot.awaitText("Hit 2 of 2");
    }

    /// Opens an article that ends with these paragraphs.
    private void openPlums(String rest) throws IOException {
        Files.writeString(
                SampleArchive.write(folder).resolve("herald/plums.txt"),
                "date 2023-06-01 Plums are ripe\n\nThe plums of Nordhaven are ripe at last.\n\n"
                        + rest);
        openArchive(5);
        focusList();
        robot.press(KeyCode.HOME);
        awaitArticle("herald/plums.txt");
        robot.awaitText("The plums of Nordhaven are ripe at last.");
    }

    /// Runs the command that the palette finds for a word.
    private void runCommand(String command) {
        robot.press(KeyCode.K, KeyCode.CONTROL);
        robot.awaitText("Clear the search");
        robot.type(command);
        robot.awaitGone("Clear the search");
        robot.press(KeyCode.ENTER);
    }

    private ArticleTextMouse mouse() {
        return new ArticleTextMouse(components.scene());
    }

    private int scrollPosition() {
        return FxThread.call(() -> components.window().views().frame().article().scrollOffset());
    }
}
