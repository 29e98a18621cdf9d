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
    private final List<Fragment> fragments;
    private final boolean rightToLeft;

    /// Widths and spaces of all fragments before the index.
    private final float[] widths;

    private final int[] spaces;

    /// Whether a line that ends behind the fragment before the index ends in a hyphen.
    private final boolean[] hyphenated;

    private LineBreaker(
            Shaper.Shaped shaped, float measure, float space, float hyphen, Shape shape) {
        fragments = shaped.fragments();
        rightToLeft = shaped.rightToLeft();
        this.measure = measure;
        this.space = space;
        this.hyphen = hyphen;
        this.shape = shape;
        widths = new float[fragments.size() + 1];
        spaces = new int[fragments.size() + 1];
        hyphenated = new boolean[fragments.size() + 1];
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            widths[i + 1] = widths[i] + fragment.width();
            hyphenated[i + 1] =
                    fragment.after() == Fragment.Joint.HYPHEN
                            && fragment.last() instanceof Piece.Glyphs;
            spaces[i + 1] = spaces[i] + (fragment.after() == Fragment.Joint.SPACE ? 1 : 0);
        }
    }

    /// @param space the natural width of a space, `hyphen` that of a hyphen
    static List<Line> lines(
            Shaper.Shaped shaped, float measure, float space, float hyphen, Shape shape) {
        return new LineBreaker(shaped, measure, space, hyphen, shape).lines();
    }

    private List<Line> lines() {
        int count = fragments.size();
        double[] cost = new double[count + 1];
        int[] start = new int[count + 1];
        Arrays.fill(cost, 1, count + 1, Double.MAX_VALUE);
        for (int to = 1; to <= count; to++) {
            for (int from = to - 1; from >= 0 && (from == to - 1 || fits(from, to)); from--) {
                double total = cost[from] + cost(from, to);
                if (total < cost[to]) {
                    cost[to] = total;
                    start[to] = from;
                }
            }
        }
        var lines = new ArrayList<Line>();
        for (int to = count; to > 0; to = start[to]) {
            lines.add(line(start[to], to));
        }
        return lines.reversed();
    }

    private boolean fits(int from, int to) {
        float give = shape == Shape.JUSTIFIED ? gaps(from, to) * space * SHRINK : 0;
        return natural(from, to) - give <= measure + 0.001f;
    }

    private double cost(int from, int to) {
        boolean last = to == fragments.size();
        float slack = measure - natural(from, to);
        return shape == Shape.JUSTIFIED
                ? justifiedCost(from, to, slack, last)
                : raggedCost(slack, last) + (isHyphenated(to) ? 0.05 : 0);
    }

    private double justifiedCost(int from, int to, float slack, boolean last) {
        double badness = last && slack >= 0 ? 0 : badness(slack, gaps(from, to));
        double penalty = isHyphenated(to) ? HYPHEN_PENALTY : 0;
        boolean inARow = isHyphenated(to) && from > 0 && isHyphenated(from);
        boolean beforeLast = last && from > 0 && isHyphenated(from);
        double demerits = 1 + badness + penalty;
        return demerits * demerits + (inARow || beforeLast ? HYPHENS_IN_A_ROW : 0);
    }

    private double badness(float slack, int gaps) {
        if (gaps == 0) {
            return slack <= 0.001f ? 0 : WORST;
        }
        double ratio = Math.abs(slack) / (gaps * space * (slack < 0 ? SHRINK : STRETCH));
        return Math.min(WORST, 100 * ratio * ratio * ratio);
    }

    private double raggedCost(float slack, boolean last) {
        double part = slack / measure;
        return last && shape == Shape.RAGGED ? 0 : part * part;
    }

    private float natural(int from, int to) {
        float text = widths[to] - widths[from] + gaps(from, to) * space;
        return isHyphenated(to) ? text + hyphen : text;
    }

    /// Spaces inside a line, the one it ends with not counted.
    private int gaps(int from, int to) {
        return spaces[to - 1] - spaces[from];
    }

    private boolean isHyphenated(int to) {
        return hyphenated[to];
    }

    private Line line(int from, int to) {
        var parts = new ArrayList<>(fragments.subList(from, to));
        if (isHyphenated(to) && parts.getLast().last() instanceof Piece.Glyphs end) {
            var piece =
                    new Piece.Glyphs(
                            "-", "-", end.face(), end.style(), hyphen, end.mark(), end.level());
            parts.add(Fragment.of(List.of(piece), Fragment.Joint.NONE));
        }
        var line = new Line(parts, gap(from, to));
        boolean atRight = rightToLeft && shape != Shape.RAGGED;
        return atRight ? new Line(parts, line.gap(), measure - line.width()) : line;
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
