package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.ContentStream;
import dev.dateline.export.pdf.object.EmbeddedFont;
import dev.dateline.export.pdf.object.PdfObjectWriter;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// One font of one document, to be embedded with the glyphs in use. Ligatures and other
/// substitutions are off: Source Serif's "ft" has no Unicode value, so that copied text would lose
/// it and PDF/A forbids it.
public final class PdfFont {
    private static final int UNKNOWN = -1;

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final String resourceName;
    private final int objectNumber;
    private final float scale;
    private final SortedMap<Integer, String> glyphTexts = new TreeMap<>();
    private final boolean[] isEmbedded;

    /// Read and not seen, by number.
    private final List<String> invisibleTexts = new ArrayList<>();

    private @Nullable EncodedGlyphs space;

    /// Glyphs and widths by code point, for scripts in daily use.
    private final int[] glyphs = new int[0x2100];

    private final float[] widths = new float[0x2100];

    private PdfFont(TrueTypeFont font, String name, int number) throws IOException {
        this.font = font;
        this.resourceName = name;
        this.objectNumber = number;
        cmap = font.getUnicodeCmapLookup();
        scale = 1000f / font.getUnitsPerEm();
        isEmbedded = new boolean[font.getNumberOfGlyphs()];
        Arrays.fill(glyphs, UNKNOWN);
    }

    /// @param number of the object that will be the font
    static PdfFont load(BundledFont typeface, int number) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        PdfFont.class.getResourceAsStream(typeface.resourcePath()))) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PdfFont(font, "F" + number, number);
        }
    }

    /// As pages call it.
    public String resourceName() {
        return resourceName;
    }

    int objectNumber() {
        return objectNumber;
    }

    public boolean hasGlyph(int codePoint) {
        return glyph(codePoint) != 0;
    }

    private int glyph(int codePoint) {
        if (codePoint >= glyphs.length) {
            return cmap.getGlyphId(codePoint);
        }
        if (glyphs[codePoint] == UNKNOWN) {
            glyphs[codePoint] = cmap.getGlyphId(codePoint);
            widths[codePoint] = advance(glyphs[codePoint]);
        }
        return glyphs[codePoint];
    }

    /// In thousandths of the font size.
    public float width(int codePoint) {
        int glyph = glyph(codePoint);
        return codePoint < widths.length ? widths[codePoint] : advance(glyph);
    }

    /// In points.
    public float width(String text, TextStyle style) {
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            width += width(codePoint) * style.size() / 1000 + style.tracking();
        }
        return width;
    }

    private float advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    /// The glyphs of `text`, which will be embedded.
    public EncodedGlyphs glyphs(String text) {
        var content = new ContentStream(2 * text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            encode(codePoint, content);
        }
        return new EncodedGlyphs(this, content.toBytes(), List.of());
    }

    public void encode(int codePoint, ContentStream content) {
        int glyph = glyph(codePoint);
        if (!isEmbedded[glyph]) {
            isEmbedded[glyph] = true;
            glyphTexts.put(glyph, unicodeText(codePoint));
        }
        content.glyph(glyph);
    }

    /// Shows a character's glyph, which stands for other text wherever this document uses it.
    public void encodeAs(int codePoint, String meaning, ContentStream content) {
        int glyph = glyph(codePoint);
        isEmbedded[glyph] = true;
        glyphTexts.put(glyph, meaning);
        content.glyph(glyph);
    }

    /// Writes text that is read and not seen.
    public void encodeInvisible(String meaning, ContentStream content) {
        int number = invisibleTexts.indexOf(meaning);
        if (number < 0) {
            number = invisibleTexts.size();
            invisibleTexts.add(meaning);
        }
        content.glyph(isEmbedded.length + number);
    }

    /// The first glyph without width or shape; every bundled font has one.
    private int invisibleGlyph() {
        for (int glyph = 1; glyph < isEmbedded.length; glyph++) {
            if (advance(glyph) == 0 && unscaledOutline(glyph).getBounds2D().isEmpty()) {
                return glyph;
            }
        }
        throw new IllegalStateException(resourceName + " has no glyph without a shape");
    }

    CombiningMarkOutline.GlyphBounds glyphBounds(int codePoint) {
        Rectangle2D box = glyphOutline(codePoint).getBounds2D();
        return box.isEmpty()
                ? new CombiningMarkOutline.GlyphBounds(0, width(codePoint), 0, 0)
                : new CombiningMarkOutline.GlyphBounds(
                        (float) box.getMinX(),
                        (float) box.getMaxX(),
                        (float) box.getMinY(),
                        (float) box.getMaxY());
    }

    /// In thousandths of the font size.
    Shape glyphOutline(int codePoint) {
        return AffineTransform.getScaleInstance(scale, scale)
                .createTransformedShape(unscaledOutline(glyph(codePoint)));
    }

    private Shape unscaledOutline(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    /// The space that is written for a gap.
    public EncodedGlyphs space() {
        if (space == null) {
            space = glyphs(" ");
        }
        return space;
    }

    /// The letters that an Arabic form stands for; any other character stands for itself.
    private static String unicodeText(int codePoint) {
        String text = Character.toString(codePoint);
        boolean isForm = codePoint >= 0xFB50 && codePoint <= 0xFEFC;
        return isForm ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /// Writes the font if anything was shown with it.
    ///
    /// @return whether it was
    boolean embed(PdfObjectWriter file) throws IOException {
        if (glyphTexts.isEmpty() && invisibleTexts.isEmpty()) {
            return false;
        }
        new EmbeddedFont(
                        font,
                        glyphTexts,
                        invisibleTexts.isEmpty() ? 0 : invisibleGlyph(),
                        invisibleTexts)
                .write(file, objectNumber);
        return true;
    }
}
