package dev.dateline.export.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A line of text with the widths of its boxes and spaces.
public final class TypesetLine {
    private final List<InlineBox> boxes;
    private final float spaceWidth;
    private final float indent;
    private final float width;
    private boolean hasRightToLeft;
    private boolean isQuoted;
    private boolean isHit;

    /// @param spaceWidth the width of each space between boxes, in points
    /// @param indent the distance of the first box from the left margin, in points
    TypesetLine(List<InlineBox> boxes, float spaceWidth, float indent) {
        this.boxes = List.copyOf(boxes);
        this.spaceWidth = spaceWidth;
        this.indent = indent;
        float sum = 0;
        for (int i = 0; i < this.boxes.size(); i++) {
            sum += this.boxes.get(i).width();
            sum += hasSpaceAfter(i) ? spaceWidth : 0;
            collectFlags(this.boxes.get(i).runs());
        }
        width = sum;
    }

    private void collectFlags(List<GlyphRun> runs) {
        for (int i = 0; i < runs.size(); i++) {
            GlyphRun run = runs.get(i);
            hasRightToLeft |= run.level() > 0;
            isQuoted |= run.marking().isQuote();
            isHit |= run.marking().isHit();
        }
    }

    /// Returns whether any part of the line runs from right to left.
    public boolean hasRightToLeft() {
        return hasRightToLeft;
    }

    /// Returns whether a space follows the box at an index.
    public boolean hasSpaceAfter(int box) {
        return box < boxes.size() - 1 && boxes.get(box).breakAfter() == InlineBox.BreakType.SPACE;
    }

    /// Returns the boxes in logical order.
    public List<InlineBox> boxes() {
        return boxes;
    }

    public float spaceWidth() {
        return spaceWidth;
    }

    public float indent() {
        return indent;
    }

    /// Returns the width of the line in points, without the indent.
    public float width() {
        return width;
    }

    /// Returns whether the line contains quoted text.
    public boolean isQuoted() {
        return isQuoted;
    }

    /// Returns whether the line contains a query hit.
    public boolean isHit() {
        return isHit;
    }

    /// A glyph run with its left end, in points from the left margin.
    public record PositionedRun(GlyphRun run, float x, boolean hasSpaceAfter) {
        public float end() {
            return x + run.width();
        }
    }

    /// Returns the glyph runs in logical order.
    public List<PositionedRun> positionedRuns() {
        return hasRightToLeft ? positionBidi() : positionLeftToRight();
    }

    private List<PositionedRun> positionLeftToRight() {
        var positioned = new ArrayList<PositionedRun>(boxes.size());
        float x = indent;
        for (int i = 0; i < boxes.size(); i++) {
            List<GlyphRun> runs = boxes.get(i).runs();
            for (int k = 0; k < runs.size(); k++) {
                boolean hasSpace = k == runs.size() - 1 && hasSpaceAfter(i);
                positioned.add(new PositionedRun(runs.get(k), x, hasSpace));
                x += runs.get(k).width() + (hasSpace ? spaceWidth : 0);
            }
        }
        return positioned;
    }

    private List<PositionedRun> positionBidi() {
        var parts = new ArrayList<VisualPart>(boxes.size() * 2);
        for (int i = 0; i < boxes.size(); i++) {
            InlineBox box = boxes.get(i);
            for (GlyphRun run : box.runs()) {
                parts.add(new VisualPart(parts.size(), run.level(), run.width(), Optional.of(run)));
            }
            if (hasSpaceAfter(i)) {
                int next = boxes.get(i + 1).runs().getFirst().level();
                int level = Math.min(box.lastRun().level(), next);
                parts.add(new VisualPart(parts.size(), level, spaceWidth, Optional.empty()));
            }
        }
        return positionedRuns(parts, visualStarts(parts));
    }

    /// A glyph run or a space.
    ///
    /// @param index the position in logical order
    /// @param run empty for a space
    private record VisualPart(int index, int level, float width, Optional<GlyphRun> run) {}

    /// Returns where each part starts, in logical order.
    private float[] visualStarts(List<VisualPart> parts) {
        var visualOrder = new ArrayList<>(parts);
        byte[] levels = new byte[parts.size()];
        for (VisualPart part : parts) {
            levels[part.index()] = (byte) part.level();
        }
        BidiText.reorderVisually(levels, visualOrder);
        float[] starts = new float[parts.size()];
        float x = indent;
        for (VisualPart part : visualOrder) {
            starts[part.index()] = x;
            x += part.width();
        }
        return starts;
    }

    private static List<PositionedRun> positionedRuns(List<VisualPart> parts, float[] starts) {
        var positioned = new ArrayList<PositionedRun>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            float x = starts[i];
            boolean hasSpace = i + 1 < parts.size() && parts.get(i + 1).run().isEmpty();
            parts.get(i)
                    .run()
                    .ifPresent(run -> positioned.add(new PositionedRun(run, x, hasSpace)));
        }
        return positioned;
    }

    /// Returns the text of the line in logical order. A space is at its end unless the line ends
    /// inside a word.
    public String text() {
        var text = new StringBuilder();
        for (InlineBox box : boxes) {
            text.append(box.text());
            if (box.breakAfter() == InlineBox.BreakType.SPACE) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /// Returns the quotations with text in the line, as indexes of quotations in the paragraph.
    public Set<Integer> quoteIndexes() {
        var indexes = new TreeSet<Integer>();
        if (isQuoted) {
            for (InlineBox box : boxes) {
                for (GlyphRun run : box.runs()) {
                    if (run.marking().isQuote()) {
                        indexes.add(run.marking().quoteIndex());
                    }
                }
            }
        }
        return indexes;
    }
}
