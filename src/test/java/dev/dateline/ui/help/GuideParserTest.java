package dev.dateline.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.help.GuideBlock.Heading;
import dev.dateline.ui.help.GuideBlock.Paragraph;
import dev.dateline.ui.help.GuideBlock.Row;
import dev.dateline.ui.help.GuideBlock.Run;
import dev.dateline.ui.help.GuideBlock.Style;

import org.junit.jupiter.api.Test;

import java.util.List;

class GuideParserTest {
    @Test
    void linesOfAParagraphAreOneAndAnEmptyLineEndsIt() {
        assertEquals(
                List.of(paragraph("Open a folder."), paragraph("Read.")),
                GuideParser.parse("Open a\nfolder.\n\nRead.\n"));
    }

    @Test
    void headingsHaveTheirLevel() {
        assertEquals(
                List.of(new Heading(1, "Guide"), new Heading(3, "Correct it"), paragraph("So.")),
                GuideParser.parse("# Guide\n### Correct it\nSo."));
    }

    @Test
    void wordsLookAsTheyAreMarked() {
        assertEquals(
                List.of(
                        new Paragraph(
                                List.of(
                                        new Run("Press ", Style.PLAIN),
                                        new Run("Ctrl+*", Style.CODE),
                                        new Run(", ", Style.PLAIN),
                                        new Run("never", Style.BOLD),
                                        new Run(" ", Style.PLAIN),
                                        new Run("twice", Style.ITALIC),
                                        new Run(": 2 * 2", Style.PLAIN)))),
                GuideParser.parse("Press `Ctrl+*`, **never** *twice*: 2 * 2"));
    }

    @Test
    void ofLinksTheWordsStayAndPicturesGo() {
        assertEquals(
                List.of(paragraph("See Search ($1).")),
                GuideParser.parse("![A window](images/a.png)\n\nSee [Search ($1)](search.md)."));
    }

    @Test
    void aTableIsItsRowsWithoutTheRule() {
        assertEquals(
                List.of(
                        new Row(List.of(plain("key"), plain("says"))),
                        new Row(List.of(List.of(new Run("o", Style.CODE)), plain("other")))),
                GuideParser.parse("| key | says |\n| --- | :-: |\n| `o` | other |\n"));
    }

    /// Whatever stands in docs/guide.md is understood.
    @Test
    void nothingOfTheGuideIsLeftAsMarkdown() {
        List<GuideBlock> guide = GuideParser.load();
        assertTrue(guide.size() > 50);
        for (GuideBlock block : guide) {
            assertFalse(
                    block.text().contains("**")
                            || block.text().contains("](")
                            || block.text().contains("`")
                            || block.text().startsWith("- "),
                    block.text());
        }
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(plain(words));
    }

    private static List<Run> plain(String words) {
        return List.of(new Run(words, Style.PLAIN));
    }
}
