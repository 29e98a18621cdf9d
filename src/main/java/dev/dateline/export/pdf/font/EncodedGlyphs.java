package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.ContentStream;

import java.util.List;

/// Characters of one face from left to right, ready to be put into a string of a page, and the
/// marks that are drawn upon them.
public final class EncodedGlyphs {
    private final PdfFont font;
    private final byte[] encoded;
    private final List<CombiningMarkOutline> combiningMarks;

    /// @param encoded as [ContentStream#glyph] writes it
    public EncodedGlyphs(PdfFont face, byte[] encoded, List<CombiningMarkOutline> marks) {
        this.font = face;
        this.encoded = encoded;
        this.combiningMarks = List.copyOf(marks);
    }

    public PdfFont font() {
        return font;
    }

    public void writeTo(ContentStream content) {
        content.append(encoded);
    }

    /// Draws the marks of a string that starts at `x` on the base line `y`.
    public void drawCombiningMarks(ContentStream content, float x, float y, float size) {
        for (CombiningMarkOutline mark : combiningMarks) {
            mark.fill(content, x, y, size);
        }
    }
}
