package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;

import java.util.List;

/// A part of a line that never breaks, and what may happen after it.
public record InlineBox(List<GlyphRun> runs, float width, BreakType breakAfter) {
    enum BreakType {
        /// A space, which stretches and vanishes at a line's end.
        SPACE,
        /// Nothing, unless the line breaks here: then a hyphen.
        HYPHEN,
        /// Nothing, even when the line breaks here.
        NONE
    }

    public InlineBox {
        runs = List.copyOf(runs);
    }

    static InlineBox of(List<GlyphRun> pieces, BreakType after) {
        float width = 0;
        for (GlyphRun piece : pieces) {
            width += piece.width();
        }
        return new InlineBox(pieces, width, after);
    }

    /// The same with all its pieces marked so.
    InlineBox withMark(SpanMarking mark) {
        if (runs.size() == 1) {
            return new InlineBox(List.of(runs.getFirst().withMark(mark)), width, breakAfter);
        }
        return new InlineBox(
                runs.stream().map(piece -> piece.withMark(mark)).toList(), width, breakAfter);
    }

    /// In the order of reading.
    public String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var text = new StringBuilder();
        runs.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    GlyphRun lastRun() {
        return runs.getLast();
    }
}
