package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.TextStyle;

import java.util.ArrayList;
import java.util.List;

/// Sets text in lines of a width.
public final class Typesetter {
    private final TextShaper shaper;

    public Typesetter(TextShaper shaper) {
        this.shaper = shaper;
    }

    /// Justified, with words divided.
    public List<TypesetLine> justified(List<TextRun> runs, TextStyle style, float measure) {
        return breakLines(
                shaper.shapeHyphenated(runs, measure),
                style,
                measure,
                LineBreaker.Alignment.JUSTIFIED);
    }

    public List<TypesetLine> ragged(List<TextRun> runs, TextStyle style, float measure) {
        return breakLines(
                shaper.shape(runs, measure), style, measure, LineBreaker.Alignment.RAGGED);
    }

    public List<TypesetLine> ragged(String text, TextStyle style, float measure) {
        return ragged(List.of(TextRun.of(text, style)), style, measure);
    }

    /// All lines about equally long.
    public List<TypesetLine> balanced(String text, TextStyle style, float measure) {
        var runs = List.of(TextRun.of(text, style));
        return breakLines(
                shaper.shape(runs, measure), style, measure, LineBreaker.Alignment.BALANCED);
    }

    /// At most `most` lines, the last ending in an ellipsis where the text goes on.
    public List<TypesetLine> truncated(String text, TextStyle style, float measure, int most) {
        List<TypesetLine> lines = ragged(text, style, measure - shaper.width("…", style));
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        TypesetLine last = kept.removeLast();
        var fragments = new ArrayList<>(last.boxes());
        InlineBox end = fragments.removeLast();
        fragments.add(new InlineBox(end.runs(), end.width(), InlineBox.BreakType.NONE));
        fragments.addAll(shaper.shape(List.of(TextRun.of("…", style)), measure).fragments());
        kept.add(new TypesetLine(fragments, last.spaceWidth()));
        return kept;
    }

    public float spaceWidth(TextStyle style) {
        return shaper.spaceWidth(style);
    }

    /// The width of `text` in one line.
    public float width(String text, TextStyle style) {
        return shaper.width(text, style);
    }

    private List<TypesetLine> breakLines(
            TextShaper.ShapedText shaped,
            TextStyle style,
            float measure,
            LineBreaker.Alignment shape) {
        return LineBreaker.lines(
                shaped, measure, shaper.spaceWidth(style), shaper.hyphenWidth(style), shape);
    }
}
