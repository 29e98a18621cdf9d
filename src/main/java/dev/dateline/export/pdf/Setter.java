package dev.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;

/// Sets text in lines of a width.
final class Setter {
    private final Shaper shaper;

    Setter(Shaper shaper) {
        this.shaper = shaper;
    }

    /// Justified, with words divided.
    List<Line> justified(List<Run> runs, Style style, float measure) {
        return broken(
                shaper.shapeHyphenated(runs, measure), style, measure, LineBreaker.Shape.JUSTIFIED);
    }

    List<Line> ragged(List<Run> runs, Style style, float measure) {
        return broken(shaper.shape(runs, measure), style, measure, LineBreaker.Shape.RAGGED);
    }

    List<Line> ragged(String text, Style style, float measure) {
        return ragged(List.of(Run.of(text, style)), style, measure);
    }

    /// All lines about equally long.
    List<Line> balanced(String text, Style style, float measure) {
        var runs = List.of(Run.of(text, style));
        return broken(shaper.shape(runs, measure), style, measure, LineBreaker.Shape.BALANCED);
    }

    /// At most `most` lines, the last ending in an ellipsis where the text goes on.
    List<Line> cut(String text, Style style, float measure, int most) {
        List<Line> lines = ragged(text, style, measure - shaper.width("…", style));
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        Line last = kept.removeLast();
        var fragments = new ArrayList<>(last.fragments());
        Fragment end = fragments.removeLast();
        fragments.add(new Fragment(end.pieces(), end.width(), Fragment.Joint.NONE));
        fragments.addAll(shaper.shape(List.of(Run.of("…", style)), measure).fragments());
        kept.add(new Line(fragments, last.gap()));
        return kept;
    }

    float space(Style style) {
        return shaper.space(style);
    }

    /// The width of `text` in one line.
    float width(String text, Style style) {
        return shaper.width(text, style);
    }

    private List<Line> broken(
            Shaper.Shaped shaped, Style style, float measure, LineBreaker.Shape shape) {
        return LineBreaker.lines(shaped, measure, shaper.space(style), shaper.hyphen(style), shape);
    }
}
