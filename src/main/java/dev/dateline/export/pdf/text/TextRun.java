package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;
import dev.dateline.export.pdf.font.TextStyle;

/// A part of a paragraph in one style and with one marking.
public record TextRun(String text, TextStyle style, SpanMarking marking) {
    /// Returns a run of text that is neither quoted nor a query hit.
    public static TextRun of(String text, TextStyle style) {
        return new TextRun(text, style, SpanMarking.NONE);
    }

    TextRun withText(String other) {
        return new TextRun(other, style, marking);
    }
}
