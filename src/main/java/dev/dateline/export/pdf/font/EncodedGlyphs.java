package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.ContentStream;

import java.util.List;

/// Glyphs of one font, encoded for a PDF string, with the combining marks drawn on them.
public final class EncodedGlyphs {
    private final PdfFont font;
    private final byte[] encoded;
    private final List<CombiningMarkOutline> combiningMarks;

    /// @param encoded the glyphs from left to right, as [ContentStream#glyph] writes them
    public EncodedGlyphs(PdfFont font, byte[] encoded, List<CombiningMarkOutline> combiningMarks) {
        this.font = font;
        this.encoded = encoded;
        this.combiningMarks = List.copyOf(combiningMarks);
    }

    public PdfFont font() {
        return font;
    }

    /// Appends the glyphs to the open string of a content stream.
    public void writeTo(ContentStream content) {
        content.append(encoded);
    }

    /// Draws the combining marks of a string that starts at `x` on the baseline `y`, in points.
    public void drawCombiningMarks(ContentStream content, float x, float y, float size) {
        for (CombiningMarkOutline mark : combiningMarks) {
            mark.fill(content, x, y, size);
        }
    }
}
