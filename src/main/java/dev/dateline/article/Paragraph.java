package dev.dateline.article;

import java.util.regex.Pattern;

/// Represents one paragraph of an article. [#text()] joins its lines by one space, so offsets
/// differ between [Article#text()] and [#text()] if there are several lines; convert them with
/// [#toTextOffset(int)] and [#toFileOffset(int)]. All offsets are UTF-16 code units.
///
/// @param start offset of the paragraph in [Article#text()]
/// @param raw the paragraph as it is in the file
public record Paragraph(int start, String raw) {
    /// Matches a line break and the blanks around it. The lookbehind keeps matching linear in long
    /// runs of blanks.
    static final Pattern LINE_BREAK = Pattern.compile("(?<![ \\t])[ \\t]*+(?:\\r\\n|\\n|\\r)\\s*+");

    public Paragraph {
        if (start < 0) {
            throw new IllegalArgumentException("a paragraph cannot start at " + start);
        }
    }

    /// Returns the paragraph's span in [Article#text()].
    public TextSpan span() {
        return new TextSpan(start, start + raw.length());
    }

    /// Returns the paragraph with its lines joined.
    public String text() {
        return joined(raw);
    }

    /// Converts an offset in [Article#text()] to the corresponding offset in [#text()]. The given
    /// offset is inside [#span()] or at its end. An offset inside a line break becomes the one
    /// after the joining space.
    public int toTextOffset(int fileOffset) {
        int offset = fileOffset - start;
        return hasLineBreak(raw) ? joined(raw.substring(0, offset)).length() : offset;
    }

    /// Returns a converter that is faster than this paragraph for many offsets.
    public ParagraphOffsets offsets() {
        return new ParagraphOffsets(this);
    }

    /// Converts an offset in [#text()] to the corresponding offset in [Article#text()], the last
    /// one if there are several.
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
