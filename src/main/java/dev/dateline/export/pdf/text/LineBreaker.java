package dev.dateline.export.pdf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Breaks a whole paragraph at once so that its worst line is as good as can be, after Knuth and
/// Plass, "Breaking Paragraphs into Lines" (1981), without their fitness classes.
final class LineBreaker {
    /// How much narrower or wider than its natural width a space may gladly be. TeX's plain format
    /// has a third and a half.
    private static final float SHRINK = 0.25f;

    private static final float STRETCH = 0.5f;
    private static final double HYPHEN_PENALTY = 60;
    private static final double CONSECUTIVE_HYPHEN_DEMERITS = 5_000;
    private static final double MAX_BADNESS = 10_000;
    private static final double MAX_DEMERITS = MAX_BADNESS * MAX_BADNESS;
    private static final float ROUNDING = 0.001f;

    /// A space wider than this many natural ones looks worse than a line that ends early.
    private static final float MAX_SPACE_RATIO = 3.2f;

    enum Alignment {
        JUSTIFIED,
        /// Left-aligned; all lines but the last about as long as the measure.
        RAGGED,
        /// Left-aligned; all lines about equally long, for headlines.
        BALANCED
    }

    private final float measure;
    private final float space;
    private final float hyphen;
    private final Alignment alignment;

    /// By how much a space may shrink.
    private final float shrinkability;

    private final List<InlineBox> boxes;
    private final boolean rightToLeft;

    /// Spaces behind all fragments before the index.
    private final int[] spaces;

    /// How far from the paragraph's start the fragment at the index begins, and the one before the
    /// index ends, were all of it in one line.
    private final float[] boxStarts;

    private final float[] boxEnds;

    /// Whether a line that ends behind the fragment before the index ends in a hyphen.
    private final boolean[] hyphenated;

    /// Of the best lines up to the index, and where the last of them starts.
    private double[] demerits = new double[0];

    private int[] lineStarts = new int[0];

    private LineBreaker(
            TextShaper.ShapedText shaped,
            float measure,
            float space,
            float hyphen,
            Alignment shape) {
        boxes = shaped.fragments();
        rightToLeft = shaped.rightToLeft();
        this.measure = measure;
        this.space = space;
        this.hyphen = hyphen;
        this.alignment = shape;
        shrinkability = shape == Alignment.JUSTIFIED ? space * SHRINK : 0;
        int count = boxes.size();
        boxStarts = new float[count + 1];
        boxEnds = new float[count + 1];
        spaces = new int[count + 1];
        hyphenated = new boolean[count + 1];
        for (int i = 0; i < count; i++) {
            InlineBox fragment = boxes.get(i);
            InlineBox.BreakType joint = fragment.breakAfter();
            boolean isSpaced = joint == InlineBox.BreakType.SPACE;
            boxEnds[i + 1] = boxStarts[i] + fragment.width();
            boxStarts[i + 1] = boxEnds[i + 1] + (isSpaced ? space : 0);
            spaces[i + 1] = spaces[i] + (isSpaced ? 1 : 0);
            hyphenated[i + 1] =
                    joint == InlineBox.BreakType.HYPHEN
                            && fragment.lastRun() instanceof GlyphRun.Shaped;
        }
    }

    /// @param space the natural width of a space, `hyphen` that of a hyphen
    static List<TypesetLine> lines(
            TextShaper.ShapedText shaped,
            float measure,
            float space,
            float hyphen,
            Alignment shape) {
        return new LineBreaker(shaped, measure, space, hyphen, shape).lines();
    }

    private List<TypesetLine> lines() {
        int count = boxes.size();
        if (count > 0 && alignment != Alignment.JUSTIFIED && naturalWidth(0, count) <= measure) {
            return List.of(line(0, count));
        }
        demerits = new double[count + 1];
        lineStarts = new int[count + 1];
        Arrays.fill(demerits, 1, count + 1, Double.MAX_VALUE);
        int first = 0;
        for (int to = 1; to <= count; to++) {
            while (first < to - 1
                    && isTooLong(spaceCount(first, to), widthWithoutHyphen(first, to))) {
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

    /// Finds the best line that ends at `to`, the longest tried first: once the spaces are as wide
    /// as they may be, a shorter line is worse than any before.
    private void findBestLineEndingAt(int to, int first) {
        float tail = hyphenated[to] ? hyphen : 0;
        for (int from = first; from < to; from++) {
            if (demerits[from] > demerits[to]) {
                continue;
            }
            int gaps = spaceCount(from, to);
            float natural = widthWithoutHyphen(from, to) + tail;
            if (from < to - 1 && isTooLong(gaps, natural)) {
                continue;
            }
            double own = demerits(from, to, gaps, measure - natural);
            if (own >= MAX_DEMERITS && demerits[to] < MAX_DEMERITS) {
                return;
            }
            if (demerits[from] + own <= demerits[to]) {
                demerits[to] = demerits[from] + own;
                lineStarts[to] = from;
            }
        }
    }

    private boolean isTooLong(int gaps, float natural) {
        return natural - gaps * shrinkability > measure + ROUNDING;
    }

    private double demerits(int from, int to, int gaps, float slack) {
        boolean last = to == boxes.size();
        return alignment == Alignment.JUSTIFIED
                ? justifiedDemerits(from, to, gaps, slack, last)
                : raggedDemerits(slack, last) + (hyphenated[to] ? 0.05 : 0);
    }

    private double justifiedDemerits(int from, int to, int gaps, float slack, boolean last) {
        double badness = last && slack >= 0 ? 0 : badness(slack, gaps);
        double demerits = 1 + badness + (hyphenated[to] ? HYPHEN_PENALTY : 0);
        boolean afterHyphen = from > 0 && hyphenated[from];
        boolean isUgly = afterHyphen && (last || hyphenated[to]);
        return demerits * demerits + (isUgly ? CONSECUTIVE_HYPHEN_DEMERITS : 0);
    }

    private double badness(float slack, int gaps) {
        if (gaps == 0) {
            return slack <= ROUNDING ? 0 : MAX_BADNESS;
        }
        double ratio = Math.abs(slack) / (gaps * space * (slack < 0 ? SHRINK : STRETCH));
        return Math.min(MAX_BADNESS, 100 * ratio * ratio * ratio);
    }

    private double raggedDemerits(float slack, boolean last) {
        double part = slack / measure;
        return last && alignment == Alignment.RAGGED ? 0 : part * part;
    }

    private float naturalWidth(int from, int to) {
        return hyphenated[to]
                ? widthWithoutHyphen(from, to) + hyphen
                : widthWithoutHyphen(from, to);
    }

    private float widthWithoutHyphen(int from, int to) {
        return boxEnds[to] - boxStarts[from];
    }

    /// Spaces inside a line, the one it ends with not counted.
    private int spaceCount(int from, int to) {
        return spaces[to - 1] - spaces[from];
    }

    private TypesetLine line(int from, int to) {
        var line = new TypesetLine(lineBoxes(from, to), justifiedSpace(from, to));
        boolean atRight = rightToLeft && alignment != Alignment.RAGGED;
        return atRight
                ? new TypesetLine(line.boxes(), line.spaceWidth(), measure - line.width())
                : line;
    }

    private List<InlineBox> lineBoxes(int from, int to) {
        List<InlineBox> undivided = boxes.subList(from, to);
        if (!hyphenated[to] || !(undivided.getLast().lastRun() instanceof GlyphRun.Shaped end)) {
            return undivided;
        }
        var parts = new ArrayList<>(undivided);
        var piece =
                new GlyphRun.Shaped(
                        "-", end.face().glyphs("-"), end.style(), hyphen, end.mark(), end.level());
        parts.add(InlineBox.of(List.of(piece), InlineBox.BreakType.NONE));
        return parts;
    }

    private float justifiedSpace(int from, int to) {
        int gaps = spaceCount(from, to);
        float slack = measure - naturalWidth(from, to);
        boolean early = to == boxes.size() && slack >= 0;
        if (alignment != Alignment.JUSTIFIED || gaps == 0 || early) {
            return space;
        }
        float gap = space + slack / gaps;
        return gap > MAX_SPACE_RATIO * space ? space : gap;
    }
}
