package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;
import dev.dateline.export.pdf.font.TextStyle;

/// A stretch of a paragraph in one style. What is quoted is tinted, has a rule beside its lines and
/// its speaker's name where it begins.
public record TextRun(String text, TextStyle style, SpanMarking mark) {
    public static TextRun of(String text, TextStyle style) {
        return new TextRun(text, style, SpanMarking.NONE);
    }

    TextRun withText(String other) {
        return new TextRun(other, style, mark);
    }
}
