package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.shell.GuideBlock.Heading;
import dev.dateline.ui.shell.GuideBlock.Look;
import dev.dateline.ui.shell.GuideBlock.Paragraph;
import dev.dateline.ui.shell.GuideBlock.Row;
import dev.dateline.ui.shell.GuideBlock.Run;

import org.junit.jupiter.api.Test;

import java.util.List;

class GuideReaderTest {
    @Test
    void linesOfAParagraphAreOneAndAnEmptyLineEndsIt() {
        assertEquals(
                List.of(paragraph("Open a folder."), paragraph("Read.")),
                GuideReader.read("Open a\nfolder.\n\nRead.\n"));
    }

    @Test
    void headingsHaveTheirLevel() {
        assertEquals(
                List.of(new Heading(1, "Guide"), new Heading(3, "Correct it"), paragraph("So.")),
                GuideReader.read("# Guide\n### Correct it\nSo."));
    }

    @Test
    void wordsLookAsTheyAreMarked() {
        assertEquals(
                List.of(
                        new Paragraph(
                                List.of(
                                        new Run("Press ", Look.PLAIN),
                                        new Run("Ctrl+*", Look.TYPED),
                                        new Run(", ", Look.PLAIN),
                                        new Run("never", Look.STRONG),
                                        new Run(" ", Look.PLAIN),
                                        new Run("twice", Look.SLANTED),
                                        new Run(": 2 * 2", Look.PLAIN)))),
                GuideReader.read("Press `Ctrl+*`, **never** *twice*: 2 * 2"));
    }

    @Test
    void ofLinksTheWordsStayAndPicturesGo() {
        assertEquals(
                List.of(paragraph("See Search ($1).")),
                GuideReader.read("![A window](images/a.png)\n\nSee [Search ($1)](search.md)."));
    }

    @Test
    void aTableIsItsRowsWithoutTheRule() {
        assertEquals(
                List.of(
                        new Row(List.of(plain("key"), plain("says"))),
                        new Row(List.of(List.of(new Run("o", Look.TYPED)), plain("other")))),
                GuideReader.read("| key | says |\n| --- | :-: |\n| `o` | other |\n"));
    }

    /// Whatever stands in docs/guide.md is understood.
    @Test
    void nothingOfTheGuideIsLeftAsMarkdown() {
        List<GuideBlock> guide = GuideReader.guide();
        assertTrue(guide.size() > 50);
        for (GuideBlock block : guide) {
            assertFalse(
                    block.words().contains("**")
                            || block.words().contains("](")
                            || block.words().contains("`")
                            || block.words().startsWith("- "),
                    block.words());
        }
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(plain(words));
    }

    private static List<Run> plain(String words) {
        return List.of(new Run(words, Look.PLAIN));
    }
}
