package dev.dateline.article;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/// Converts many offsets of one paragraph, each in logarithmic time.
public final class ParagraphOffsets {
    private final int paragraphStart;

    /// The line breaks of the paragraph, by their start offsets relative to the paragraph.
    private final TreeMap<Integer, LineBreak> breaks = new TreeMap<>();

    /// A line break and the blanks around it.
    ///
    /// @param newline the end of the blanks before the first newline character
    /// @param removed the number of characters that joining removes before the line break
    private record LineBreak(int start, int newline, int end, int removed) {}

    ParagraphOffsets(Paragraph paragraph) {
        paragraphStart = paragraph.start();
        String raw = paragraph.raw();
        int removed = 0;
        for (Matcher m = Paragraph.LINE_BREAK.matcher(raw); m.find(); ) {
            int newline = m.start();
            while (raw.charAt(newline) != '\n' && raw.charAt(newline) != '\r') {
                newline++;
            }
            breaks.put(m.start(), new LineBreak(m.start(), newline, m.end(), removed));
            removed += m.end() - m.start() - 1;
        }
    }

    /// Converts an offset in [Article#text()] to an offset in the paragraph's text, as
    /// [Paragraph#toTextOffset(int)] does.
    public int toTextOffset(int fileOffset) {
        int offset = fileOffset - paragraphStart;
        Map.Entry<Integer, LineBreak> before = breaks.lowerEntry(offset);
        if (before == null) {
            return offset;
        }
        LineBreak last = before.getValue();
        if (offset <= last.newline) {
            return offset - last.removed;
        }
        int joined = last.start - last.removed + 1;
        return joined + Math.max(0, offset - last.end);
    }
}
