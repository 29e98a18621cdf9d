package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.LaidOutPage;
import dev.dateline.export.pdf.layout.MarginNote;
import dev.dateline.export.pdf.layout.PageColumn;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.InlineBox;
import dev.dateline.export.pdf.text.TypesetLine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The lines of a text block that are on one page, with their position.
public final class PlacedText {
    /// The part of a line's leading that is above the baseline, from 0 to 1.
    static final float BASELINE_RATIO = 0.71f;

    private static final float RULE_DISTANCE = 10;
    private static final float NARROW_RULE_DISTANCE = 6;
    private static final float RULE_WIDTH = 1.3f;
    private static final float NUMBER_DISTANCE = 14;
    private static final float NARROW_NUMBER_DISTANCE = 5;

    private final Block.Text text;
    private final LaidOutPage.Placement placement;
    private final PageColumn column;
    private final float textTop;

    PlacedText(Block.Text text, LaidOutPage.Placement placement, PageGeometry geometry) {
        this.text = text;
        this.placement = placement;
        column = placement.column();
        textTop = geometry.textTop();
    }

    private List<TypesetLine> lines() {
        return text.lines().subList(placement.firstLine(), placement.endLine());
    }

    boolean hasHighlights() {
        for (TypesetLine line : lines()) {
            if (line.isQuoted() || line.isHit()) {
                return true;
            }
        }
        return false;
    }

    /// Returns the margin notes of the lines on this page.
    List<MarginNote> marginNotes() {
        if (text.marginNotes().isEmpty()) {
            return List.of();
        }
        return text.marginNotes().stream()
                .filter(n -> n.line() >= placement.firstLine() && n.line() < placement.endLine())
                .toList();
    }

    /// Returns the distance of a line of the block from the top of the text area, in points.
    public float top(int line) {
        return placement.top() + (line - placement.firstLine()) * text.leading();
    }

    /// Returns the paragraph that the lines are cited as.
    public Block.SourceParagraph source() {
        return text.source();
    }

    /// Returns whether a box of the lines on this page satisfies a predicate.
    public boolean anyBox(Predicate<InlineBox> predicate) {
        for (TypesetLine line : lines()) {
            for (InlineBox box : line.boxes()) {
                if (predicate.test(box)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Returns the text of the lines on this page.
    public String visibleText() {
        return lines().stream().map(TypesetLine::text).collect(Collectors.joining());
    }

    /// Returns the quotations that start in the lines on this page, with their lines. Keys are
    /// indexes of quotations in their paragraph; values are lines of the block.
    public Map<Integer, Integer> quoteStarts() {
        var starts = new TreeMap<Integer, Integer>();
        for (int i = placement.firstLine(); i < placement.endLine(); i++) {
            for (int quoteIndex : text.lines().get(i).quoteIndexes()) {
                starts.putIfAbsent(quoteIndex, i);
            }
        }
        if (placement.firstLine() > 0) {
            starts.keySet().removeAll(text.lines().get(placement.firstLine() - 1).quoteIndexes());
        }
        return starts;
    }

    /// Receives a line with its left end and baseline, in points from the bottom left of the page.
    @FunctionalInterface
    interface LineVisitor {
        void visit(TypesetLine line, float left, float y) throws IOException;
    }

    void visitLines(LineVisitor visitor) throws IOException {
        for (int i = placement.firstLine(); i < placement.endLine(); i++) {
            visitor.visit(text.lines().get(i), column.left(), baseline(i));
        }
    }

    void drawLines(LinePainter painter) {
        for (int i = placement.firstLine(); i < placement.endLine(); i++) {
            painter.drawLine(text.lines().get(i), column.left(), baseline(i));
        }
    }

    /// Draws rules beside lines with quotations. In paragraphs, also draws the backgrounds of
    /// quotations and query hits.
    void drawHighlights(LinePainter painter) {
        for (int i = placement.firstLine(); i < placement.endLine(); i++) {
            TypesetLine line = text.lines().get(i);
            if (!line.isQuoted() && !line.isHit()) {
                continue;
            }
            if (text.role() == BlockRole.PARAGRAPH) {
                painter.drawBackground(line, column.left(), baseline(i), text.leading());
            }
            if (line.isQuoted()) {
                painter.rectangle(
                        column.left() - (isMainColumn() ? RULE_DISTANCE : NARROW_RULE_DISTANCE),
                        textTop - top(i + 1),
                        RULE_WIDTH,
                        text.leading(),
                        PdfColor.ACCENT);
            }
        }
    }

    private boolean isMainColumn() {
        return column.equals(PageColumn.MAIN);
    }

    void drawParagraphNumber(LinePainter painter) {
        painter.drawLines(
                text.marginNumber(),
                column.right() + (isMainColumn() ? NUMBER_DISTANCE : NARROW_NUMBER_DISTANCE),
                baseline(placement.firstLine()),
                0);
    }

    /// Draws a margin note right-aligned beside the text.
    void drawMarginNote(LinePainter painter, MarginNote note, float top) {
        painter.drawLinesRightAligned(
                note.lines(),
                PageGeometry.MARGIN_NOTE_RIGHT,
                textTop - top - BASELINE_RATIO * text.leading(),
                TextStyles.MARGIN_LEADING);
    }

    private float baseline(int line) {
        return textTop - top(line) - BASELINE_RATIO * text.leading();
    }
}
