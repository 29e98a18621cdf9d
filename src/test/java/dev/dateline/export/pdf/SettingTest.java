package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.file.PdfFile;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Lines and sheets as they are set, before anything is drawn.
class SettingTest {
    private static final String TEXT =
            "Northbridge will pay nine million for the robots of Calder, which have carried boxes"
                    + " through the harbour for eleven years without a day of rest or complaint."
                    + " Nobody at either company would say what happens to the workshop now.";

    private static final Paper A4 = Paper.of(PrintOptions.PaperSize.A4);

    private final Setter setter;

    SettingTest() throws IOException {
        var file = new PdfFile(OutputStream.nullOutputStream());
        setter = new Setter(new Shaper(new Faces(file), Hyphenation.load()));
    }

    @Test
    void fillsEveryJustifiedLineButTheLastToTheMeasure() {
        List<Line> lines = setter.justified(runs(TEXT), Styles.BODY, 200);

        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertEquals(200, line.width(), 0.1);
        }
        assertTrue(lines.getLast().width() <= 200.1);
    }

    @Test
    void neverSetsALineWiderThanTheMeasure() {
        for (int measure = 40; measure < 300; measure += 7) {
            for (Line line : setter.justified(runs(TEXT), Styles.BODY, measure)) {
                assertTrue(line.width() <= measure + 0.1, measure + ": " + line.width());
            }
        }
    }

    @Test
    void losesNoWordHoweverNarrow() {
        for (int measure = 8; measure < 300; measure += 13) {
            assertEquals(
                    TEXT.replace(" ", "").replace("-", ""),
                    text(setter.ragged(TEXT, Styles.BODY, measure)));
        }
    }

    @Test
    void balancesHeadlines() {
        List<Line> lines =
                setter.balanced("Northbridge buys the robots of Calder", Styles.BODY, 150);

        assertEquals(2, lines.size());
        assertTrue(Math.abs(lines.get(0).width() - lines.get(1).width()) < 40);
    }

    @Test
    void setsNoLineForNoText() {
        assertEquals(List.of(), setter.justified(runs(" \t "), Styles.BODY, 200));
    }

    @Test
    void cutsWithAnEllipsisOnlyWhatIsTooLong() {
        assertTrue(text(setter.cut(TEXT, Styles.BODY, 200, 1)).endsWith("…"));
        assertEquals("Short", text(setter.cut("Short", Styles.BODY, 200, 1)));
    }

    @Test
    void leavesNoSingleLineAtTheFootOrHeadOfASheet() throws IOException {
        for (int linesBefore = 36; linesBefore < 46; linesBefore++) {
            var sheets = new ArrayList<Sheet>();
            var flow = new Flow(RunningHead.NONE, A4, Grid.ONE, sheets::add);
            for (int i = 0; i < linesBefore; i++) {
                flow.add(List.of(paragraph(1)));
            }
            flow.add(List.of(paragraph(5)));
            flow.finish();
            for (Sheet sheet : sheets) {
                for (Sheet.Placement placement : sheet.placements()) {
                    boolean whole =
                            placement.block() instanceof Block.Text t && t.lines().size() == 1;
                    assertTrue(whole || placement.to() - placement.from() >= 2, sheet.toString());
                }
            }
        }
    }

    @Test
    void keepsAHeadingWithTheTextBelowIt() throws IOException {
        for (int linesBefore = 36; linesBefore < 46; linesBefore++) {
            var sheets = new ArrayList<Sheet>();
            var flow = new Flow(RunningHead.NONE, A4, Grid.ONE, sheets::add);
            for (int i = 0; i < linesBefore; i++) {
                flow.add(List.of(paragraph(1)));
            }
            var heading = new Block.Text(Role.HEADING, lines(1), Styles.BODY_LEADING, 0, true);
            flow.add(List.of(heading, paragraph(4)));
            flow.finish();
            for (Sheet sheet : sheets) {
                assertNotSame(heading, sheet.placements().getLast().block());
            }
        }
    }

    private Block paragraph(int lines) {
        return new Block.Text(Role.PARAGRAPH, lines(lines), Styles.BODY_LEADING, 0, false);
    }

    private List<Line> lines(int count) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < count; i++) {
            lines.addAll(setter.ragged("line", Styles.BODY, 200));
        }
        return lines;
    }

    private static List<Run> runs(String text) {
        return List.of(Run.of(text, Styles.BODY));
    }

    private static String text(List<Line> lines) {
        var text = new StringBuilder();
        for (Line line : lines) {
            for (Line.Placed placed : line.placed()) {
                if (placed.piece() instanceof Piece.Glyphs glyphs) {
                    text.append(glyphs.text());
                }
            }
        }
        return text.toString();
    }
}
