package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;

import java.util.List;
import java.util.stream.Collectors;

/// A part of a line that never breaks, with the kind of break after it.
///
/// @param width the width in points, without what follows
public record InlineBox(List<GlyphRun> runs, float width, BreakType breakAfter) {
    /// The space or hyphen that follows a box inside a line and at the end of a line.
    enum BreakType {
        /// A stretchable space, which disappears at the end of a line.
        SPACE,
        /// A hyphen at the end of a line, otherwise nothing.
        HYPHEN,
        /// Nothing, but the line may break.
        NONE
    }

    public InlineBox {
        runs = List.copyOf(runs);
    }

    static InlineBox of(List<GlyphRun> runs, BreakType breakAfter) {
        float width = 0;
        for (GlyphRun run : runs) {
            width += run.width();
        }
        return new InlineBox(runs, width, breakAfter);
    }

    /// Returns a copy of the box with another marking of all glyph runs.
    InlineBox withMarking(SpanMarking marking) {
        return new InlineBox(
                runs.size() == 1
                        ? List.of(runs.getFirst().withMarking(marking))
                        : runs.stream().map(run -> run.withMarking(marking)).toList(),
                width,
                breakAfter);
    }

    /// Returns the text of the box in logical order.
    public String text() {
        return runs.size() == 1
                ? runs.getFirst().text()
                : runs.stream().map(GlyphRun::text).collect(Collectors.joining());
    }

    GlyphRun lastRun() {
        return runs.getLast();
    }
}
