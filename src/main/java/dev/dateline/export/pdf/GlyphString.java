package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;

import java.util.List;

/// Characters of one face from left to right, ready to be put into a string of a page, and the
/// marks that are drawn upon them.
final class GlyphString {
    private final Face face;
    private final byte[] encoded;
    private final List<MarkShape> marks;

    /// @param encoded as [Content#glyph] writes it
    GlyphString(Face face, byte[] encoded, List<MarkShape> marks) {
        this.face = face;
        this.encoded = encoded;
        this.marks = List.copyOf(marks);
    }

    Face face() {
        return face;
    }

    void show(Content content) {
        content.encoded(encoded);
    }

    /// Draws the marks of a string that starts at `x` on the base line `y`.
    void showMarks(Content content, float x, float y, float size) {
        for (MarkShape mark : marks) {
            mark.fill(content, x, y, size);
        }
    }
}
