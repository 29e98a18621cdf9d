package dev.dateline.export.pdf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Breaks a paragraph into lines with the least total demerits, which rate badly filled lines.
/// Implements Knuth and Plass, "Breaking Paragraphs into Lines" (1981), without fitness classes.
final class LineBreaker {
    // how much a space may shrink and stretch, relative to its width; TeX has a third and a half
    private static final float SHRINK = 0.25f;
    private static final float STRETCH = 0.5f;
    private static final double HYPHEN_PENALTY = 60;
    private static final double CONSECUTIVE_HYPHEN_DEMERITS = 5_000;
    private static final double MAX_BADNESS = 10_000;
    private static final double MAX_DEMERITS = MAX_BADNESS * MAX_BADNESS;
    private static final float ROUNDING = 0.001f;

    /// The maximum width of a stretched space, relative to its natural width. A line that ends
    /// early looks better than wider spaces.
    private static final float MAX_SPACE_RATIO = 3.2f;

    /// How lines fill the measure, which is the maximum width of a line.
    enum Alignment {
        /// All lines but the last are as long as the measure.
        JUSTIFIED,
        /// Lines are left-aligned, and all but the last are about as long as the measure.
        RAGGED,
        /// Lines are left-aligned and about equally long, for headlines.
        BALANCED
    }

    /// The measure, and the widths of a space and of a hyphen, in points.
    record Spacing(float measure, float space, float hyphen) {}

    private final float measure;
    private final float space;
    private final float hyphen;
    private final Alignment alignment;

    /// The length by which a space may shrink, in points.
    private final float shrinkability;

    private final List<InlineBox> boxes;
    private final boolean isRightToLeft;

    /// For each box index, the number of spaces after the boxes before the index.
    private final int[] spaces;

    // where the box at each index starts, and where the box before it ends, on one long line
    private final float[] boxStarts;
    private final float[] boxEnds;

    /// For each box index, whether a line that ends before the index ends in a hyphen.
    private final boolean[] hyphenated;

    // the demerits of the best lines up to each index, and where the last of these lines starts
    private final double[] demerits;
    private final int[] lineStarts;

    LineBreaker(TextShaper.ShapedText text, Spacing spacing, Alignment alignment) {
        boxes = text.boxes();
        isRightToLeft = text.isRightToLeft();
        measure = spacing.measure();
        space = spacing.space();
        hyphen = spacing.hyphen();
        this.alignment = alignment;
        shrinkability = alignment == Alignment.JUSTIFIED ? space * SHRINK : 0;
        int count = boxes.size();
        boxStarts = new float[count + 1];
        boxEnds = new float[count + 1];
        spaces = new int[count + 1];
        hyphenated = new boolean[count + 1];
        demerits = new double[count + 1];
        lineStarts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            InlineBox box = boxes.get(i);
            boolean hasSpace = box.breakAfter() == InlineBox.BreakType.SPACE;
            boxEnds[i + 1] = boxStarts[i] + box.width();
            boxStarts[i + 1] = boxEnds[i + 1] + (hasSpace ? space : 0);
            spaces[i + 1] = spaces[i] + (hasSpace ? 1 : 0);
            hyphenated[i + 1] =
                    box.breakAfter() == InlineBox.BreakType.HYPHEN
                            && box.lastRun() instanceof GlyphRun.Shaped;
        }
    }

    /// Returns the lines of the paragraph; empty if it has no text.
    List<TypesetLine> lines() {
        int count = boxes.size();
        if (count > 0 && alignment != Alignment.JUSTIFIED && naturalWidth(0, count) <= measure) {
            return List.of(line(0, count));
        }
        Arrays.fill(demerits, 1, count + 1, Double.MAX_VALUE);
        int first = 0;
        for (int to = 1; to <= count; to++) {
            while (first < to - 1
                    && isTooLong(spacesBetween(first, to), widthWithoutHyphen(first, to))) {
                first++;
            }
            findBestLineEndingAt(to, first);
        }
        var lines = new ArrayList<TypesetLine>();
        for (int to = count; to > 0; to = lineStarts[to]) {
            lines.add(line(lineStarts[to], to));
        }
        return lines.reversed();
    }

    /// Finds the best line that ends before the box at `to`. Tries longer lines first and stops
    /// when the spaces have their maximum width, since shorter lines are worse.
    private void findBestLineEndingAt(int to, int first) {
        float hyphenWidth = hyphenated[to] ? hyphen : 0;
        for (int from = first; from < to; from++) {
            if (demerits[from] > demerits[to]) {
                continue;
            }
            int spaceCount = spacesBetween(from, to);
            float natural = widthWithoutHyphen(from, to) + hyphenWidth;
            if (from < to - 1 && isTooLong(spaceCount, natural)) {
                continue;
            }
            double lineDemerits = demerits(from, to, spaceCount, measure - natural);
            if (lineDemerits >= MAX_DEMERITS && demerits[to] < MAX_DEMERITS) {
                return;
            }
            if (demerits[from] + lineDemerits <= demerits[to]) {
                demerits[to] = demerits[from] + lineDemerits;
                lineStarts[to] = from;
            }
        }
    }

    private boolean isTooLong(int spaceCount, float natural) {
        return natural - spaceCount * shrinkability > measure + ROUNDING;
    }

    private double demerits(int from, int to, int spaceCount, float slack) {
        boolean isLast = to == boxes.size();
        return alignment == Alignment.JUSTIFIED
                ? justifiedDemerits(from, to, spaceCount, slack, isLast)
                : raggedDemerits(slack, isLast) + (hyphenated[to] ? 0.05 : 0);
    }

    private double justifiedDemerits(
            int from, int to, int spaceCount, float slack, boolean isLast) {
        double badness = isLast && slack >= 0 ? 0 : badness(slack, spaceCount);
        double demerits = 1 + badness + (hyphenated[to] ? HYPHEN_PENALTY : 0);
        boolean followsHyphen = from > 0 && hyphenated[from];
        boolean isConsecutive = followsHyphen && (isLast || hyphenated[to]);
        return demerits * demerits + (isConsecutive ? CONSECUTIVE_HYPHEN_DEMERITS : 0);
    }

    private double badness(float slack, int spaceCount) {
        if (spaceCount == 0) {
            return slack <= ROUNDING ? 0 : MAX_BADNESS;
        }
        double ratio = Math.abs(slack) / (spaceCount * space * (slack < 0 ? SHRINK : STRETCH));
        return Math.min(MAX_BADNESS, 100 * ratio * ratio * ratio);
    }

    private double raggedDemerits(float slack, boolean isLast) {
        double ratio = slack / measure;
        return isLast && alignment == Alignment.RAGGED ? 0 : ratio * ratio;
    }

    private float naturalWidth(int from, int to) {
        return hyphenated[to]
                ? widthWithoutHyphen(from, to) + hyphen
                : widthWithoutHyphen(from, to);
    }

    private float widthWithoutHyphen(int from, int to) {
        return boxEnds[to] - boxStarts[from];
    }

    /// Returns the number of spaces inside a line of the boxes from `from` to `to`.
    private int spacesBetween(int from, int to) {
        return spaces[to - 1] - spaces[from];
    }

    private TypesetLine line(int from, int to) {
        var line = new TypesetLine(lineBoxes(from, to), justifiedSpace(from, to), 0);
        boolean isRightAligned = isRightToLeft && alignment != Alignment.RAGGED;
        return isRightAligned
                ? new TypesetLine(line.boxes(), line.spaceWidth(), measure - line.width())
                : line;
    }

    private List<InlineBox> lineBoxes(int from, int to) {
        List<InlineBox> line = boxes.subList(from, to);
        if (!hyphenated[to] || !(line.getLast().lastRun() instanceof GlyphRun.Shaped end)) {
            return line;
        }
        var run =
                new GlyphRun.Shaped(
                        "-",
                        end.font().glyphs("-"),
                        end.style(),
                        hyphen,
                        end.marking(),
                        end.level());
        var hyphenatedLine = new ArrayList<>(line);
        hyphenatedLine.add(InlineBox.of(List.of(run), InlineBox.BreakType.NONE));
        return hyphenatedLine;
    }

    private float justifiedSpace(int from, int to) {
        int spaceCount = spacesBetween(from, to);
        float slack = measure - naturalWidth(from, to);
        boolean endsEarly = to == boxes.size() && slack >= 0;
        if (alignment != Alignment.JUSTIFIED || spaceCount == 0 || endsEarly) {
            return space;
        }
        float justified = space + slack / spaceCount;
        return justified > MAX_SPACE_RATIO * space ? space : justified;
    }
}
