package dev.dateline.export.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.object.PdfObjectWriter;
import dev.dateline.export.pdf.text.GlyphRun;
import dev.dateline.export.pdf.text.Hyphenator;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.TextShaper;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Tests line breaking and pagination without drawing.
class TypesettingTest {
    private static final String TEXT =
            "Northbridge will pay nine million for the robots of Calder, which have carried boxes"
                    + " through the harbour for eleven years without a day of rest or complaint."
                    + " Nobody at either company would say what happens to the workshop now.";

    private static final PageGeometry A4 = PageGeometry.of(PrintOptions.PaperSize.A4);

    private final Typesetter typesetter;

    TypesettingTest() throws IOException {
        var file = new PdfObjectWriter(OutputStream.nullOutputStream());
        typesetter = new Typesetter(new TextShaper(new DocumentFonts(file), Hyphenator.load()));
    }

    @Test
    void justifiedLinesFillMeasure() {
        List<TypesetLine> lines = typesetter.justified(runs(TEXT), TextStyles.BODY, 200);

        for (TypesetLine line : lines.subList(0, lines.size() - 1)) {
            assertEquals(200, line.width(), 0.1);
        }
        assertTrue(lines.getLast().width() <= 200.1);
    }

    @Test
    void linesAreNotWiderThanMeasure() {
        for (int measure = 40; measure < 300; measure += 7) {
            for (TypesetLine line : typesetter.justified(runs(TEXT), TextStyles.BODY, measure)) {
                assertTrue(line.width() <= measure + 0.1, measure + ": " + line.width());
            }
        }
    }

    @Test
    void keepsAllTextInNarrowColumn() {
        for (int measure = 8; measure < 300; measure += 13) {
            assertEquals(
                    TEXT.replace(" ", "").replace("-", ""),
                    text(typesetter.ragged(TEXT, TextStyles.BODY, measure)));
        }
    }

    @Test
    void balancesHeadline() {
        List<TypesetLine> lines =
                typesetter.balanced("Northbridge buys the robots of Calder", TextStyles.BODY, 150);

        assertEquals(2, lines.size());
        assertTrue(Math.abs(lines.get(0).width() - lines.get(1).width()) < 40);
    }

    @Test
    void emptyTextHasNoLines() {
        assertEquals(List.of(), typesetter.justified(runs(" \t "), TextStyles.BODY, 200));
    }

    @Test
    void truncatesLongTextWithEllipsis() {
        assertTrue(text(typesetter.truncated(TEXT, TextStyles.BODY, 200, 1)).endsWith("…"));
        assertEquals("Short", text(typesetter.truncated("Short", TextStyles.BODY, 200, 1)));
    }

    @Test
    void avoidsWidowsAndOrphans() throws IOException {
        for (int linesBefore = 36; linesBefore < 46; linesBefore++) {
            var pages = new ArrayList<LaidOutPage>();
            var paginator = new Paginator(RunningHead.NONE, A4, ColumnGrid.ONE_COLUMN, pages::add);
            for (int i = 0; i < linesBefore; i++) {
                paginator.add(List.of(paragraph(1)));
            }
            paginator.add(List.of(paragraph(5)));
            paginator.finish();
            for (LaidOutPage page : pages) {
                for (LaidOutPage.Placement placement : page.placements()) {
                    boolean whole =
                            placement.block() instanceof Block.Text t && t.lines().size() == 1;
                    assertTrue(
                            whole || placement.endLine() - placement.firstLine() >= 2,
                            page.toString());
                }
            }
        }
    }

    @Test
    void keepsHeadingWithText() throws IOException {
        for (int linesBefore = 36; linesBefore < 46; linesBefore++) {
            var pages = new ArrayList<LaidOutPage>();
            var paginator = new Paginator(RunningHead.NONE, A4, ColumnGrid.ONE_COLUMN, pages::add);
            for (int i = 0; i < linesBefore; i++) {
                paginator.add(List.of(paragraph(1)));
            }
            var heading =
                    new Block.Text(BlockRole.HEADING, lines(1), TextStyles.BODY_LEADING, 0)
                            .keptWithNext();
            paginator.add(List.of(heading, paragraph(4)));
            paginator.finish();
            for (LaidOutPage page : pages) {
                assertNotSame(heading, page.placements().getLast().block());
            }
        }
    }

    private Block paragraph(int lines) {
        return new Block.Text(BlockRole.PARAGRAPH, lines(lines), TextStyles.BODY_LEADING, 0);
    }

    private List<TypesetLine> lines(int count) {
        var lines = new ArrayList<TypesetLine>();
        for (int i = 0; i < count; i++) {
            lines.addAll(typesetter.ragged("line", TextStyles.BODY, 200));
        }
        return lines;
    }

    private static List<TextRun> runs(String text) {
        return List.of(TextRun.of(text, TextStyles.BODY));
    }

    private static String text(List<TypesetLine> lines) {
        var text = new StringBuilder();
        for (TypesetLine line : lines) {
            for (TypesetLine.PositionedRun placed : line.positionedRuns()) {
                if (placed.run() instanceof GlyphRun.Shaped glyphs) {
                    text.append(glyphs.text());
                }
            }
        }
        return text.toString();
    }
}
