package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;
import dev.dateline.export.file.EmbeddedFont;
import dev.dateline.export.file.PdfFile;

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
final class Face {
    private static final int UNKNOWN = -1;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final String name;
    private final int number;
    private final float scale;
    private final SortedMap<Integer, String> used = new TreeMap<>();
    private final boolean[] isUsed;

    /// Read and not seen, by number.
    private final List<String> unseenText = new ArrayList<>();

    private @Nullable GlyphString space;

    /// Glyphs and widths by code point, for scripts in daily use.
    private final int[] glyphs = new int[0x2100];

    private final float[] widths = new float[0x2100];

    private Face(TrueTypeFont font, String name, int number) throws IOException {
        this.font = font;
        this.name = name;
        this.number = number;
        characters = font.getUnicodeCmapLookup();
        scale = 1000f / font.getUnitsPerEm();
        isUsed = new boolean[font.getNumberOfGlyphs()];
        Arrays.fill(glyphs, UNKNOWN);
    }

    /// @param number of the object that will be the font
    static Face load(Typeface typeface, int number) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Face.class.getResourceAsStream(typeface.resource()))) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new Face(font, "F" + number, number);
        }
    }

    /// As pages call it.
    String name() {
        return name;
    }

    int number() {
        return number;
    }

    boolean shows(int codePoint) {
        return glyph(codePoint) != 0;
    }

    private int glyph(int codePoint) {
        if (codePoint >= glyphs.length) {
            return characters.getGlyphId(codePoint);
        }
        if (glyphs[codePoint] == UNKNOWN) {
            glyphs[codePoint] = characters.getGlyphId(codePoint);
            widths[codePoint] = advance(glyphs[codePoint]);
        }
        return glyphs[codePoint];
    }

    /// In thousandths of the font size.
    float width(int codePoint) {
        int glyph = glyph(codePoint);
        return codePoint < widths.length ? widths[codePoint] : advance(glyph);
    }

    /// In points.
    float width(String text, Style style) {
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
    GlyphString glyphs(String text) {
        var content = new Content(2 * text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            show(codePoint, content);
        }
        return new GlyphString(this, content.toBytes(), List.of());
    }

    void show(int codePoint, Content content) {
        int glyph = glyph(codePoint);
        if (!isUsed[glyph]) {
            isUsed[glyph] = true;
            used.put(glyph, meaning(codePoint));
        }
        content.glyph(glyph);
    }

    /// Shows a character's glyph, which stands for other text wherever this document uses it.
    void showAs(int codePoint, String meaning, Content content) {
        int glyph = glyph(codePoint);
        isUsed[glyph] = true;
        used.put(glyph, meaning);
        content.glyph(glyph);
    }

    /// Writes text that is read and not seen.
    void showUnseen(String meaning, Content content) {
        int number = unseenText.indexOf(meaning);
        if (number < 0) {
            number = unseenText.size();
            unseenText.add(meaning);
        }
        content.glyph(isUsed.length + number);
    }

    /// The first glyph without width or shape; every bundled font has one.
    private int unseen() {
        for (int glyph = 1; glyph < isUsed.length; glyph++) {
            if (advance(glyph) == 0 && outline(glyph).getBounds2D().isEmpty()) {
                return glyph;
            }
        }
        throw new IllegalStateException(name + " has no glyph without a shape");
    }

    MarkShape.Box box(int codePoint) {
        Rectangle2D box = shape(codePoint).getBounds2D();
        return box.isEmpty()
                ? new MarkShape.Box(0, width(codePoint), 0, 0)
                : new MarkShape.Box(
                        (float) box.getMinX(),
                        (float) box.getMaxX(),
                        (float) box.getMinY(),
                        (float) box.getMaxY());
    }

    /// In thousandths of the font size.
    Shape shape(int codePoint) {
        return AffineTransform.getScaleInstance(scale, scale)
                .createTransformedShape(outline(glyph(codePoint)));
    }

    private Shape outline(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    /// The space that is written for a gap.
    GlyphString space() {
        if (space == null) {
            space = glyphs(" ");
        }
        return space;
    }

    /// The letters that an Arabic form stands for; any other character stands for itself.
    private static String meaning(int codePoint) {
        String text = Character.toString(codePoint);
        boolean isForm = codePoint >= 0xFB50 && codePoint <= 0xFEFC;
        return isForm ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /// Writes the font if anything was shown with it.
    ///
    /// @return whether it was
    boolean embed(PdfFile file) throws IOException {
        if (used.isEmpty() && unseenText.isEmpty()) {
            return false;
        }
        new EmbeddedFont(font, used, unseenText.isEmpty() ? 0 : unseen(), unseenText)
                .write(file, number);
        return true;
    }
}
