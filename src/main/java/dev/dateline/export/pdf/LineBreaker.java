package dev.dateline.export.pdf;

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
    private static final double HYPHENS_IN_A_ROW = 5_000;
    private static final double WORST = 10_000;
    private static final double TOO_BAD = WORST * WORST;
    private static final float ROUNDING = 0.001f;

    /// A space wider than this many natural ones looks worse than a line that ends early.
    private static final float WIDEST_GAP = 3.2f;

    enum Shape {
        JUSTIFIED,
        /// Left-aligned; all lines but the last about as long as the measure.
        RAGGED,
        /// Left-aligned; all lines about equally long, for headlines.
        BALANCED
    }

    private final float measure;
    private final float space;
    private final float hyphen;
    private final Shape shape;

    /// By how much a space may shrink.
    private final float give;

    private final List<Fragment> fragments;
    private final boolean rightToLeft;

    /// Spaces behind all fragments before the index.
    private final int[] spaces;

    /// How far from the paragraph's start the fragment at the index begins, and the one before the
    /// index ends, were all of it in one line.
    private final float[] begins;

    private final float[] ends;

    /// Whether a line that ends behind the fragment before the index ends in a hyphen.
    private final boolean[] hyphenated;

    /// Of the best lines up to the index, and where the last of them starts.
    private double[] cost = new double[0];

    private int[] start = new int[0];

    private LineBreaker(
            Shaper.Shaped shaped, float measure, float space, float hyphen, Shape shape) {
        fragments = shaped.fragments();
        rightToLeft = shaped.rightToLeft();
        this.measure = measure;
        this.space = space;
        this.hyphen = hyphen;
        this.shape = shape;
        give = shape == Shape.JUSTIFIED ? space * SHRINK : 0;
        int count = fragments.size();
        begins = new float[count + 1];
        ends = new float[count + 1];
        spaces = new int[count + 1];
        hyphenated = new boolean[count + 1];
        for (int i = 0; i < count; i++) {
            Fragment fragment = fragments.get(i);
            Fragment.Joint joint = fragment.after();
            boolean isSpaced = joint == Fragment.Joint.SPACE;
            ends[i + 1] = begins[i] + fragment.width();
            begins[i + 1] = ends[i + 1] + (isSpaced ? space : 0);
            spaces[i + 1] = spaces[i] + (isSpaced ? 1 : 0);
            hyphenated[i + 1] =
                    joint == Fragment.Joint.HYPHEN && fragment.last() instanceof Piece.Glyphs;
        }
    }

    /// @param space the natural width of a space, `hyphen` that of a hyphen
    static List<Line> lines(
            Shaper.Shaped shaped, float measure, float space, float hyphen, Shape shape) {
        return new LineBreaker(shaped, measure, space, hyphen, shape).lines();
    }

    private List<Line> lines() {
        int count = fragments.size();
        if (count > 0 && shape != Shape.JUSTIFIED && natural(0, count) <= measure) {
            return List.of(line(0, count));
        }
        cost = new double[count + 1];
        start = new int[count + 1];
        Arrays.fill(cost, 1, count + 1, Double.MAX_VALUE);
        int first = 0;
        for (int to = 1; to <= count; to++) {
            while (first < to - 1 && isTooLong(gaps(first, to), text(first, to))) {
                first++;
            }
            breakAt(to, first);
        }
        var lines = new ArrayList<Line>();
        for (int to = count; to > 0; to = start[to]) {
            lines.add(line(start[to], to));
        }
        return lines.reversed();
    }

    /// Finds the best line that ends at `to`, the longest tried first: once the spaces are as wide
    /// as they may be, a shorter line is worse than any before.
    private void breakAt(int to, int first) {
        float tail = hyphenated[to] ? hyphen : 0;
        for (int from = first; from < to; from++) {
            if (cost[from] > cost[to]) {
                continue;
            }
            int gaps = gaps(from, to);
            float natural = text(from, to) + tail;
            if (from < to - 1 && isTooLong(gaps, natural)) {
                continue;
            }
            double own = cost(from, to, gaps, measure - natural);
            if (own >= TOO_BAD && cost[to] < TOO_BAD) {
                return;
            }
            if (cost[from] + own <= cost[to]) {
                cost[to] = cost[from] + own;
                start[to] = from;
            }
        }
    }

    private boolean isTooLong(int gaps, float natural) {
        return natural - gaps * give > measure + ROUNDING;
    }

    private double cost(int from, int to, int gaps, float slack) {
        boolean last = to == fragments.size();
        return shape == Shape.JUSTIFIED
                ? justifiedCost(from, to, gaps, slack, last)
                : raggedCost(slack, last) + (hyphenated[to] ? 0.05 : 0);
    }

    private double justifiedCost(int from, int to, int gaps, float slack, boolean last) {
        double badness = last && slack >= 0 ? 0 : badness(slack, gaps);
        double demerits = 1 + badness + (hyphenated[to] ? HYPHEN_PENALTY : 0);
        boolean afterHyphen = from > 0 && hyphenated[from];
        boolean isUgly = afterHyphen && (last || hyphenated[to]);
        return demerits * demerits + (isUgly ? HYPHENS_IN_A_ROW : 0);
    }

    private double badness(float slack, int gaps) {
        if (gaps == 0) {
            return slack <= ROUNDING ? 0 : WORST;
        }
        double ratio = Math.abs(slack) / (gaps * space * (slack < 0 ? SHRINK : STRETCH));
        return Math.min(WORST, 100 * ratio * ratio * ratio);
    }

    private double raggedCost(float slack, boolean last) {
        double part = slack / measure;
        return last && shape == Shape.RAGGED ? 0 : part * part;
    }

    private float natural(int from, int to) {
        return hyphenated[to] ? text(from, to) + hyphen : text(from, to);
    }

    private float text(int from, int to) {
        return ends[to] - begins[from];
    }

    /// Spaces inside a line, the one it ends with not counted.
    private int gaps(int from, int to) {
        return spaces[to - 1] - spaces[from];
    }

    private Line line(int from, int to) {
        var line = new Line(parts(from, to), gap(from, to));
        boolean atRight = rightToLeft && shape != Shape.RAGGED;
        return atRight ? new Line(line.fragments(), line.gap(), measure - line.width()) : line;
    }

    private List<Fragment> parts(int from, int to) {
        List<Fragment> undivided = fragments.subList(from, to);
        if (!hyphenated[to] || !(undivided.getLast().last() instanceof Piece.Glyphs end)) {
            return undivided;
        }
        var parts = new ArrayList<>(undivided);
        var piece =
                new Piece.Glyphs(
                        "-", end.face().glyphs("-"), end.style(), hyphen, end.mark(), end.level());
        parts.add(Fragment.of(List.of(piece), Fragment.Joint.NONE));
        return parts;
    }

    private float gap(int from, int to) {
        int gaps = gaps(from, to);
        float slack = measure - natural(from, to);
        boolean early = to == fragments.size() && slack >= 0;
        if (shape != Shape.JUSTIFIED || gaps == 0 || early) {
            return space;
        }
        float gap = space + slack / gaps;
        return gap > WIDEST_GAP * space ? space : gap;
    }
}
