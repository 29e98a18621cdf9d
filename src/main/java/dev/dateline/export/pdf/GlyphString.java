package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;

/// Characters of one face from left to right, ready to be put into a string of a page.
final class GlyphString {
    private final Face face;
    private final byte[] encoded;

    /// @param encoded as [Content#glyph] writes it
    GlyphString(Face face, byte[] encoded) {
        this.face = face;
        this.encoded = encoded;
    }

    Face face() {
        return face;
    }

    void show(Content content) {
        content.encoded(encoded);
    }
}
