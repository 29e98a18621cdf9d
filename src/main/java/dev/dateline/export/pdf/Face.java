package dev.dateline.export.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// One font of one document, to be embedded with the glyphs in use. Ligatures and other
/// substitutions are off: Source Serif's "ft" has no Unicode value, so that copied text would lose
/// it and PDF/A forbids it.
final class Face {
    private final PDFont font;
    private final CmapLookup glyphs;

    /// By code point, for scripts in daily use; 0 where not yet measured.
    private final float[] widths = new float[0x2100];

    private Face(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Face load(PDDocument document, Typeface typeface) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Face.class.getResourceAsStream(typeface.resource()))) {
            var ttf = new TTFParser().parse(new RandomAccessReadBuffer(in));
            ttf.setEnableGsub(false);
            return new Face(PDType0Font.load(document, ttf, true), ttf.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    boolean shows(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /// In thousandths of the font size.
    float width(int codePoint) {
        if (codePoint >= widths.length) {
            return measured(codePoint);
        }
        if (widths[codePoint] == 0) {
            widths[codePoint] = measured(codePoint);
        }
        return widths[codePoint];
    }

    private float measured(int codePoint) {
        try {
            return font.getStringWidth(Character.toString(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }
}
