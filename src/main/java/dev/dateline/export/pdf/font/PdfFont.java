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

/// A font of one PDF, embedded with the glyphs in use. Ligatures and other glyph substitutions are
/// off: Source Serif's "ft" ligature has no Unicode value, so copied text would lose it, and PDF/A
/// forbids it.
public final class PdfFont {
    private static final int NOT_LOADED = -1;

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final String resourceName;
    private final int objectNumber;
    private final float scale;
    private final SortedMap<Integer, String> glyphTexts = new TreeMap<>();
    private final boolean[] isEmbedded;

    /// Texts that can be copied and searched but are not visible, by their number.
    private final List<String> invisibleTexts = new ArrayList<>();

    private @Nullable EncodedGlyphs space;

    // caches by code point, for the most frequent scripts
    private final int[] glyphs = new int[0x2100];
    private final float[] widths = new float[0x2100];

    private PdfFont(TrueTypeFont font, int objectNumber) throws IOException {
        this.font = font;
        this.objectNumber = objectNumber;
        resourceName = "F" + objectNumber;
        cmap = font.getUnicodeCmapLookup();
        scale = 1000f / font.getUnitsPerEm();
        isEmbedded = new boolean[font.getNumberOfGlyphs()];
        Arrays.fill(glyphs, NOT_LOADED);
    }

    /// @param objectNumber the number of the object that the font will be written to
    static PdfFont load(BundledFont bundled, int objectNumber) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PdfFont.class.getResourceAsStream(bundled.resourcePath()))) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PdfFont(font, objectNumber);
        }
    }

    /// Returns the name by which a page's content refers to the font.
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
        if (glyphs[codePoint] == NOT_LOADED) {
            glyphs[codePoint] = cmap.getGlyphId(codePoint);
            widths[codePoint] = advance(glyphs[codePoint]);
        }
        return glyphs[codePoint];
    }

    /// Returns the width of a character in thousandths of the font size.
    public float width(int codePoint) {
        int glyph = glyph(codePoint);
        return codePoint < widths.length ? widths[codePoint] : advance(glyph);
    }

    /// Returns the width of a text in points.
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

    /// Encodes the glyphs of `text` and marks them to be embedded.
    public EncodedGlyphs glyphs(String text) {
        var content = new ContentStream(2 * text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            encode(codePoint, content);
        }
        return new EncodedGlyphs(this, content.toBytes(), List.of());
    }

    /// Appends the glyph of a character to a string and marks the glyph to be embedded.
    public void encode(int codePoint, ContentStream content) {
        int glyph = glyph(codePoint);
        if (!isEmbedded[glyph]) {
            isEmbedded[glyph] = true;
            glyphTexts.put(glyph, unicodeText(codePoint));
        }
        content.glyph(glyph);
    }

    /// Appends the glyph of a character that copies as another text in the whole document.
    public void encodeAs(int codePoint, String text, ContentStream content) {
        int glyph = glyph(codePoint);
        isEmbedded[glyph] = true;
        glyphTexts.put(glyph, text);
        content.glyph(glyph);
    }

    /// Appends text that can be copied and searched but is not visible.
    public void encodeInvisible(String text, ContentStream content) {
        int number = invisibleTexts.indexOf(text);
        if (number < 0) {
            number = invisibleTexts.size();
            invisibleTexts.add(text);
        }
        content.glyph(isEmbedded.length + number);
    }

    /// Returns the first glyph without width and shape; every bundled font has one.
    private int invisibleGlyph() {
        for (int glyph = 1; glyph < isEmbedded.length; glyph++) {
            if (advance(glyph) == 0 && unscaledOutline(glyph).getBounds2D().isEmpty()) {
                return glyph;
            }
        }
        throw new IllegalStateException(resourceName + " has no glyph without a shape");
    }

    CombiningMarkOutline.GlyphBounds glyphBounds(int codePoint) {
        Rectangle2D bounds = glyphOutline(codePoint).getBounds2D();
        return bounds.isEmpty()
                ? new CombiningMarkOutline.GlyphBounds(0, width(codePoint), 0, 0)
                : new CombiningMarkOutline.GlyphBounds(
                        (float) bounds.getMinX(),
                        (float) bounds.getMaxX(),
                        (float) bounds.getMinY(),
                        (float) bounds.getMaxY());
    }

    /// Returns the outline of a character in thousandths of the font size.
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

    /// Returns the space character that is written between words.
    public EncodedGlyphs space() {
        if (space == null) {
            space = glyphs(" ");
        }
        return space;
    }

    /// Returns the letters that an Arabic presentation form stands for, or the character itself.
    private static String unicodeText(int codePoint) {
        String text = Character.toString(codePoint);
        boolean isPresentationForm = codePoint >= 0xFB50 && codePoint <= 0xFEFC;
        return isPresentationForm ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /// Writes the font to the PDF if it is in use.
    ///
    /// @return whether it is in use
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
