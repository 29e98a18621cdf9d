package dev.dateline.export.file;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A TrueType font with the glyphs that a document uses, and the text that each stands for.
public final class EmbeddedFont {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int RANGES = 100;
    private static final int SYMBOLIC = 4;

    private final TrueTypeFont font;
    private final SortedMap<Integer, String> used;
    private final int unseen;
    private final int glyphs;
    private final float scale;

    /// @param used the text of each glyph in use
    /// @param unseen the glyph without a shape that stands for `unseenText`
    /// @param unseenText what is read and not seen, as if it were the glyphs that follow the last
    ///   of the font
    public EmbeddedFont(
            TrueTypeFont font, SortedMap<Integer, String> used, int unseen, List<String> unseenText)
            throws IOException {
        this.font = font;
        this.used = new TreeMap<>(used);
        this.unseen = unseen;
        glyphs = font.getNumberOfGlyphs();
        for (int i = 0; i < unseenText.size(); i++) {
            this.used.put(glyphs + i, unseenText.get(i));
        }
        scale = 1000f / font.getUnitsPerEm();
    }

    /// The glyph in the font that one in use shows.
    private int shown(int glyph) {
        return glyph < glyphs ? glyph : unseen;
    }

    public void write(PdfFile file, int number) throws IOException {
        var subsetter = new TTFSubsetter(font, TABLES);
        var shown = new TreeSet<Integer>();
        used.keySet().forEach(glyph -> shown.add(shown(glyph)));
        subsetter.addGlyphIds(shown);
        Map<Integer, Integer> kept = subsetter.getGIDMap();
        var bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        int program = file.addStream("/Length1 " + bytes.size(), bytes.toByteArray());
        String name = tag() + "+" + font.getName();
        int descriptor = file.add(descriptor(name, program));
        int map = file.addStream("", glyphMap(kept));
        int descendant =
                file.add(
                        ("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo"
                                        + " << /Registry (Adobe) /Ordering (Identity) /Supplement 0"
                                        + " >> /FontDescriptor %s /W [%s] /CIDToGIDMap %s >>")
                                .formatted(
                                        name,
                                        PdfFile.reference(descriptor),
                                        widths(),
                                        PdfFile.reference(map)));
        int unicode = file.addStream("", toUnicode().getBytes(StandardCharsets.US_ASCII));
        file.write(
                number,
                ("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"
                                + " /DescendantFonts [%s] /ToUnicode %s >>")
                        .formatted(
                                name, PdfFile.reference(descendant), PdfFile.reference(unicode)));
    }

    /// Six letters that differ where the glyphs do.
    private String tag() {
        int hash = used.keySet().hashCode() & Integer.MAX_VALUE;
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
                        new Content()
                                .numbers(
                                        box.getLowerLeftX(),
                                        box.getLowerLeftY(),
                                        box.getUpperRightX(),
                                        box.getUpperRightY())
                                .toString()
                                .strip(),
                        PdfText.number(font.getPostScript().getItalicAngle()),
                        PdfText.number(horizontal.getAscender() * scale),
                        PdfText.number(horizontal.getDescender() * scale),
                        PdfText.number(
                                (capitals == 0 ? horizontal.getAscender() : capitals) * scale),
                        PdfFile.reference(program));
    }

    private String widths() throws IOException {
        var widths = new StringBuilder();
        int last = -2;
        for (int glyph : used.keySet()) {
            if (glyph != last + 1) {
                widths.append(last < 0 ? "" : "] ").append(glyph).append(" [");
            } else {
                widths.append(' ');
            }
            widths.append(PdfText.number(font.getAdvanceWidth(shown(glyph)) * scale));
            last = glyph;
        }
        return widths.append(last < 0 ? "" : "]").toString();
    }

    /// From the glyphs' numbers in the font to those in its subset.
    private byte[] glyphMap(Map<Integer, Integer> kept) {
        var subsets = new HashMap<Integer, Integer>();
        kept.forEach((subset, original) -> subsets.put(original, subset));
        byte[] map = new byte[2 * (used.lastKey() + 1)];
        for (int glyph : used.keySet()) {
            int subset = subsets.getOrDefault(shown(glyph), 0);
            map[2 * glyph] = (byte) (subset >> 8);
            map[2 * glyph + 1] = (byte) subset;
        }
        return map;
    }

    private String toUnicode() {
        var map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> entries = List.copyOf(used.entrySet());
        for (int from = 0; from < entries.size(); from += RANGES) {
            var part = entries.subList(from, Math.min(entries.size(), from + RANGES));
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
