package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One line of text; `gap` is the width of its spaces, `indent` the room before it.
public final class TypesetLine {
    private final List<InlineBox> boxes;
    private final float spaceWidth;
    private final float indent;
    private final float width;
    private boolean hasRightToLeft;
    private boolean isQuoted;
    private boolean isHit;

    TypesetLine(List<InlineBox> fragments, float gap, float indent) {
        this.boxes = List.copyOf(fragments);
        this.spaceWidth = gap;
        this.indent = indent;
        int last = this.boxes.size() - 1;
        float sum = 0;
        for (int i = 0; i <= last; i++) {
            InlineBox fragment = this.boxes.get(i);
            sum += fragment.width();
            sum += i < last && fragment.breakAfter() == InlineBox.BreakType.SPACE ? gap : 0;
            collectFlags(fragment);
        }
        width = sum;
    }

    TypesetLine(List<InlineBox> fragments, float gap) {
        this(fragments, gap, 0);
    }

    private void collectFlags(InlineBox fragment) {
        List<GlyphRun> pieces = fragment.runs();
        for (int i = 0; i < pieces.size(); i++) {
            GlyphRun piece = pieces.get(i);
            SpanMarking mark = piece.mark();
            hasRightToLeft |= piece.level() > 0;
            isQuoted |= mark.isQuote();
            isHit |= mark.isHit();
        }
    }

    /// Whether some of it runs from right to left.
    public boolean hasRightToLeft() {
        return hasRightToLeft;
    }

    /// Whether a gap follows the fragment of that number.
    public boolean hasSpaceAfter(int fragment) {
        return fragment < boxes.size() - 1
                && boxes.get(fragment).breakAfter() == InlineBox.BreakType.SPACE;
    }

    public List<InlineBox> boxes() {
        return boxes;
    }

    public float spaceWidth() {
        return spaceWidth;
    }

    public float indent() {
        return indent;
    }

    /// Without the room before it.
    public float width() {
        return width;
    }

    public boolean isQuoted() {
        return isQuoted;
    }

    public boolean isHit() {
        return isHit;
    }

    /// A piece and where it starts, in points from the line's start.
    public record PositionedRun(GlyphRun piece, float x, boolean spaceAfter) {
        public float end() {
            return x + piece.width();
        }
    }

    /// The pieces in the order of reading. Where all runs from left to right, that is the order in
    /// which they stand.
    public List<PositionedRun> positionedRuns() {
        return hasRightToLeft ? positionBidi() : positionLeftToRight();
    }

    private List<PositionedRun> positionLeftToRight() {
        var placed = new ArrayList<PositionedRun>(boxes.size());
        float x = indent;
        for (int i = 0; i < boxes.size(); i++) {
            List<GlyphRun> pieces = boxes.get(i).runs();
            boolean space = hasSpaceAfter(i);
            for (int k = 0; k < pieces.size(); k++) {
                GlyphRun piece = pieces.get(k);
                boolean spaceAfter = space && k == pieces.size() - 1;
                placed.add(new PositionedRun(piece, x, spaceAfter));
                x += piece.width() + (spaceAfter ? spaceWidth : 0);
            }
        }
        return placed;
    }

    private List<PositionedRun> positionBidi() {
        var parts = new ArrayList<VisualPart>(boxes.size() * 2);
        for (int i = 0; i < boxes.size(); i++) {
            InlineBox fragment = boxes.get(i);
            for (GlyphRun piece : fragment.runs()) {
                parts.add(
                        new VisualPart(parts.size(), piece.level(), piece.width(), List.of(piece)));
            }
            if (hasSpaceAfter(i)) {
                int next = boxes.get(i + 1).runs().getFirst().level();
                int level = Math.min(fragment.lastRun().level(), next);
                parts.add(new VisualPart(parts.size(), level, spaceWidth, List.of()));
            }
        }
        return positionedRuns(parts, visualStarts(parts));
    }

    /// A piece, or none for a gap; `number` is its place in the order of reading.
    private record VisualPart(int number, int level, float width, List<GlyphRun> piece) {
        boolean isGap() {
            return piece.isEmpty();
        }
    }

    /// Where each part starts, by number.
    private float[] visualStarts(List<VisualPart> parts) {
        var drawn = new ArrayList<>(parts);
        byte[] levels = new byte[parts.size()];
        for (VisualPart part : parts) {
            levels[part.number()] = (byte) part.level();
        }
        BidiText.reorderVisually(levels, drawn);
        float[] starts = new float[parts.size()];
        float x = indent;
        for (VisualPart part : drawn) {
            starts[part.number()] = x;
            x += part.width();
        }
        return starts;
    }

    private static List<PositionedRun> positionedRuns(List<VisualPart> parts, float[] starts) {
        var placed = new ArrayList<PositionedRun>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isGap()) {
                boolean spaceAfter = i + 1 < parts.size() && parts.get(i + 1).isGap();
                placed.add(
                        new PositionedRun(parts.get(i).piece().getFirst(), starts[i], spaceAfter));
            }
        }
        return placed;
    }

    /// Its words in the order of reading, a space between them and, unless it ends inside a word,
    /// behind it.
    public String text() {
        var text = new StringBuilder();
        for (InlineBox fragment : boxes) {
            text.append(fragment.text());
            if (fragment.breakAfter() == InlineBox.BreakType.SPACE) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    public boolean containsQuote(int number) {
        return isQuoted && anyRun(piece -> piece.mark().quoteIndex() == number);
    }

    boolean anyRun(Predicate<GlyphRun> predicate) {
        for (InlineBox fragment : boxes) {
            for (GlyphRun piece : fragment.runs()) {
                if (predicate.test(piece)) {
                    return true;
                }
            }
        }
        return false;
    }
}
