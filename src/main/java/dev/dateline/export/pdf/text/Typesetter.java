package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.TextStyle;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines. The `measure` of all methods is the maximum width of a line in points.
public final class Typesetter {
    private final TextShaper shaper;

    public Typesetter(TextShaper shaper) {
        this.shaper = shaper;
    }

    /// Returns justified lines with hyphenated words.
    ///
    /// @param style the style of spaces and hyphens
    public List<TypesetLine> justified(List<TextRun> runs, TextStyle style, float measure) {
        return breakLines(
                shaper.shapeHyphenated(runs, measure),
                style,
                measure,
                LineBreaker.Alignment.JUSTIFIED);
    }

    /// Returns left-aligned lines without hyphenation.
    ///
    /// @param style the style of spaces
    public List<TypesetLine> ragged(List<TextRun> runs, TextStyle style, float measure) {
        return breakLines(
                shaper.shape(runs, measure), style, measure, LineBreaker.Alignment.RAGGED);
    }

    /// Returns left-aligned lines of text in one style, without hyphenation.
    public List<TypesetLine> ragged(String text, TextStyle style, float measure) {
        return ragged(List.of(TextRun.of(text, style)), style, measure);
    }

    /// Returns left-aligned lines of about the same length, for headlines.
    public List<TypesetLine> balanced(String text, TextStyle style, float measure) {
        var runs = List.of(TextRun.of(text, style));
        return breakLines(
                shaper.shape(runs, measure), style, measure, LineBreaker.Alignment.BALANCED);
    }

    /// Returns at most `maxLines` left-aligned lines. Longer text ends in an ellipsis.
    public List<TypesetLine> truncated(String text, TextStyle style, float measure, int maxLines) {
        List<TypesetLine> lines = ragged(text, style, measure - shaper.width("…", style));
        if (lines.size() <= maxLines) {
            return lines;
        }
        var truncated = new ArrayList<>(lines.subList(0, maxLines));
        TypesetLine last = truncated.removeLast();
        var boxes = new ArrayList<>(last.boxes());
        InlineBox end = boxes.removeLast();
        boxes.add(new InlineBox(end.runs(), end.width(), InlineBox.BreakType.NONE));
        boxes.addAll(shaper.shape(List.of(TextRun.of("…", style)), measure).boxes());
        truncated.add(new TypesetLine(boxes, last.spaceWidth(), 0));
        return truncated;
    }

    /// Returns the width of a space in points.
    public float spaceWidth(TextStyle style) {
        return shaper.spaceWidth(style);
    }

    /// Returns the width of `text` on one line, in points.
    public float width(String text, TextStyle style) {
        return shaper.width(text, style);
    }

    private List<TypesetLine> breakLines(
            TextShaper.ShapedText text,
            TextStyle style,
            float measure,
            LineBreaker.Alignment alignment) {
        var spacing =
                new LineBreaker.Spacing(
                        measure, shaper.spaceWidth(style), shaper.hyphenWidth(style));
        return new LineBreaker(text, spacing, alignment).lines();
    }
}
