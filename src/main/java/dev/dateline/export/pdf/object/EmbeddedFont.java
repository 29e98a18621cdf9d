package dev.dateline.export.pdf.object;

import static dev.dateline.export.pdf.object.PdfObjectWriter.reference;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/// Embeds a subset of a TrueType font, with the Unicode text of each glyph.
public final class EmbeddedFont {
    private static final List<String> SUBSET_TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int MAPPINGS_PER_BLOCK = 100;
    private static final int SYMBOLIC = 4;

    /// The maximum number of glyphs of a subset. Beyond it the whole font is embedded, since the
    /// time of [TTFSubsetter] is quadratic in the number of compound glyphs.
    private static final int MAX_SUBSET_GLYPHS = 8_000;

    private final TrueTypeFont font;
    private final SortedMap<Integer, String> glyphTexts;
    private final int invisibleGlyph;
    private final int glyphCount;
    private final float scale;

    /// @param glyphTexts the text of each glyph in use
    /// @param invisibleGlyph a glyph without a shape, which is drawn for `invisibleTexts`
    /// @param invisibleTexts texts that are extracted but not visible; their glyph numbers follow
    ///   the last glyph of the font
    public EmbeddedFont(
            TrueTypeFont font,
            SortedMap<Integer, String> glyphTexts,
            int invisibleGlyph,
            List<String> invisibleTexts)
            throws IOException {
        this.font = font;
        this.glyphTexts = new TreeMap<>(glyphTexts);
        this.invisibleGlyph = invisibleGlyph;
        glyphCount = font.getNumberOfGlyphs();
        for (int i = 0; i < invisibleTexts.size(); i++) {
            this.glyphTexts.put(glyphCount + i, invisibleTexts.get(i));
        }
        scale = 1000f / font.getUnitsPerEm();
    }

    /// Returns the glyph of the font that is drawn for a glyph number used in the PDF.
    private int drawnGlyph(int glyph) {
        return glyph < glyphCount ? glyph : invisibleGlyph;
    }

    /// Writes the font and all objects that the font refers to.
    ///
    /// @param number the object number of the font
    public void write(PdfObjectWriter file, int number) throws IOException {
        boolean isSubset = glyphTexts.size() <= MAX_SUBSET_GLYPHS;
        FontProgram embedded = isSubset ? subset() : wholeFont();
        byte[] bytes = embedded.bytes().toByteArray();
        int program = file.addStream("/Length1 " + bytes.length, bytes);
        String name = (isSubset ? subsetTag() + "+" : "") + font.getName();
        int descriptor = file.add(descriptor(name, program));
        int map = file.addStream("", cidToGidMap(embedded.glyphs()));
        int descendant =
                file.add(
                        ("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo"
                                        + " << /Registry (Adobe) /Ordering (Identity) /Supplement 0"
                                        + " >> /FontDescriptor %s /W [%s] /CIDToGIDMap %s >>")
                                .formatted(name, reference(descriptor), widths(), reference(map)));
        int unicode = file.addStream("", toUnicodeMap().getBytes(StandardCharsets.US_ASCII));
        file.write(
                number,
                ("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"
                                + " /DescendantFonts [%s] /ToUnicode %s >>")
                        .formatted(name, reference(descendant), reference(unicode)));
    }

    /// An embedded font file.
    ///
    /// @param glyphs returns the file's glyph number for a drawn glyph of the font
    private record FontProgram(ByteArrayOutputStream bytes, IntUnaryOperator glyphs) {}

    private FontProgram subset() throws IOException {
        var subsetter = new TTFSubsetter(font, SUBSET_TABLES);
        var drawnGlyphs = new TreeSet<Integer>();
        glyphTexts.keySet().forEach(glyph -> drawnGlyphs.add(drawnGlyph(glyph)));
        subsetter.addGlyphIds(drawnGlyphs);
        var subsetGlyphs = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((subset, original) -> subsetGlyphs.put(original, subset));
        var bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        return new FontProgram(bytes, glyph -> subsetGlyphs.getOrDefault(glyph, 0));
    }

    private FontProgram wholeFont() throws IOException {
        try (InputStream in = font.getOriginalData()) {
            var bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return new FontProgram(bytes, IntUnaryOperator.identity());
        }
    }

    /// Returns the tag of the font subset: six letters derived from the set of glyphs.
    private String subsetTag() {
        int hash = glyphTexts.keySet().hashCode() & Integer.MAX_VALUE;
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private String descriptor(String name, int program) throws IOException {
        BoundingBox box = font.getFontBBox();
        var horizontal = font.getHorizontalHeader();
        var windows = font.getOS2Windows();
        int capitals = windows == null ? 0 : windows.getCapHeight();
        return ("<< /Type /FontDescriptor /FontName /%s /Flags %s /FontBBox [%s] /ItalicAngle %s"
                        + " /Ascent %s /Descent %s /CapHeight %s /StemV 80 /FontFile2 %s >>")
                .formatted(
                        name,
                        SYMBOLIC,
                        new ContentStream()
                                .numbers(
                                        box.getLowerLeftX(),
                                        box.getLowerLeftY(),
                                        box.getUpperRightX(),
                                        box.getUpperRightY())
                                .toString()
                                .strip(),
                        PdfLiteral.number(font.getPostScript().getItalicAngle()),
                        PdfLiteral.number(horizontal.getAscender() * scale),
                        PdfLiteral.number(horizontal.getDescender() * scale),
                        PdfLiteral.number(
                                (capitals == 0 ? horizontal.getAscender() : capitals) * scale),
                        reference(program));
    }

    private String widths() throws IOException {
        var widths = new StringBuilder();
        int last = -2;
        for (int glyph : glyphTexts.keySet()) {
            if (glyph != last + 1) {
                widths.append(last < 0 ? "" : "] ").append(glyph).append(" [");
            } else {
                widths.append(' ');
            }
            widths.append(PdfLiteral.number(font.getAdvanceWidth(drawnGlyph(glyph)) * scale));
            last = glyph;
        }
        return widths.append(last < 0 ? "" : "]").toString();
    }

    /// Returns the map from glyph numbers used in the PDF to glyph numbers of the embedded file.
    private byte[] cidToGidMap(IntUnaryOperator embeddedGlyphs) {
        byte[] map = new byte[2 * (glyphTexts.lastKey() + 1)];
        for (int glyph : glyphTexts.keySet()) {
            int embedded = embeddedGlyphs.applyAsInt(drawnGlyph(glyph));
            map[2 * glyph] = (byte) (embedded >> 8);
            map[2 * glyph + 1] = (byte) embedded;
        }
        return map;
    }

    private String toUnicodeMap() {
        var map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> entries = List.copyOf(glyphTexts.entrySet());
        for (int from = 0; from < entries.size(); from += MAPPINGS_PER_BLOCK) {
            var part = entries.subList(from, Math.min(entries.size(), from + MAPPINGS_PER_BLOCK));
            map.append(part.size()).append(" beginbfchar\n");
            for (var entry : part) {
                map.append('<').append(hex(entry.getKey())).append("> <");
                entry.getValue().chars().forEach(c -> map.append(hex(c)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString();
    }

    private static String hex(int number) {
        return HexFormat.of().withUpperCase().toHexDigits(number, 4);
    }
}
