package dev.dateline.article;

import java.util.regex.Pattern;

/// One paragraph. `raw` stands as it is in [Article#text()] from `start` on; [#text()] is for
/// reading: its lines are joined by one space. The two differ in length where a paragraph has
/// several lines, so offsets go through [#toTextOffset(int)] and [#toFileOffset(int)]. All offsets
/// are UTF-16 code units.
public record Paragraph(int start, String raw) {
    /// Begins only where blanks do, so that a long run of them is gone through once.
    private static final Pattern LINE_BREAK =
            Pattern.compile("(?<![ \\t])[ \\t]*+(?:\\r\\n|\\n|\\r)\\s*+");

    public Paragraph {
        if (start < 0) {
            throw new IllegalArgumentException("a paragraph cannot start at " + start);
        }
    }

    /// Where it stands in [Article#text()].
    public TextSpan span() {
        return new TextSpan(start, start + raw.length());
    }

    /// The paragraph for reading, its lines joined.
    public String text() {
        return joined(raw);
    }

    /// From an offset in [Article#text()], inside [#span()] or at its end, to one in [#text()]. An
    /// offset inside a line break comes out behind the joining space.
    public int toTextOffset(int fileOffset) {
        int offset = fileOffset - start;
        return hasLineBreak(raw) ? joined(raw.substring(0, offset)).length() : offset;
    }

    /// From an offset in [#text()] to the last one in [Article#text()] that shows as it.
    public int toFileOffset(int textOffset) {
        if (!hasLineBreak(raw)) {
            return start + textOffset;
        }
        var breaks = LINE_BREAK.matcher(raw);
        int shortened = 0;
        while (breaks.find() && breaks.start() - shortened < textOffset) {
            shortened += breaks.end() - breaks.start() - 1;
        }
        return start + textOffset + shortened;
    }

    private static String joined(String lines) {
        return hasLineBreak(lines) ? LINE_BREAK.matcher(lines).replaceAll(" ") : lines;
    }

    private static boolean hasLineBreak(String lines) {
        return lines.indexOf('\n') >= 0 || lines.indexOf('\r') >= 0;
    }
}
