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
    void blankLineEndsParagraph() {
        assertEquals(
                List.of(paragraph("Open a folder."), paragraph("Read.")),
                GuideParser.parse("Open a\nfolder.\n\nRead.\n"));
    }

    @Test
    void listItemsAreParagraphs() {
        assertEquals(
                List.of(paragraph("1. Open a folder."), paragraph("2. Read.")),
                GuideParser.parse("1. Open a\n   folder.\n2. Read.\n"));
    }

    @Test
    void headingsHaveLevels() {
        assertEquals(
                List.of(new Heading(1, "Guide"), new Heading(3, "Correct it"), paragraph("So.")),
                GuideParser.parse("# Guide\n### Correct it\nSo."));
    }

    @Test
    void inlineStylesAreParsed() {
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
    void linksKeepTextAndImagesAreDropped() {
        assertEquals(
                List.of(paragraph("See Search ($1).")),
                GuideParser.parse("![A window](images/a.png)\n\nSee [Search ($1)](search.md)."));
    }

    @Test
    void tableRowsWithoutSeparator() {
        assertEquals(
                List.of(
                        new Row(List.of(plain("key"), plain("says"))),
                        new Row(List.of(List.of(new Run("o", Style.CODE)), plain("other")))),
                GuideParser.parse("| key | says |\n| --- | :-: |\n| `o` | other |\n"));
    }

    @Test
    void guideContainsNoUnparsedMarkdown() {
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

    private static Paragraph paragraph(String text) {
        return new Paragraph(plain(text));
    }

    private static List<Run> plain(String text) {
        return List.of(new Run(text, Style.PLAIN));
    }
}
