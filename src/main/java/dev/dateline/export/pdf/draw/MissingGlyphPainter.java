package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.font.PdfFont;
import dev.dateline.export.pdf.object.ContentStream;
import dev.dateline.export.pdf.object.PdfLiteral;
import dev.dateline.export.pdf.text.GlyphRun;

import java.util.Locale;

/// Draws characters that no bundled font has as frames with their hexadecimal code points. The
/// digits are in two rows. Copied and searched text contains the character itself.
final class MissingGlyphPainter {
    private static final String REPLACEMENT = "\uFFFD";

    private final ContentStream content;
    private final PdfFont digitFont;

    MissingGlyphPainter(ContentStream content, PdfFont digitFont) {
        this.content = content;
        this.digitFont = digitFont;
    }

    void draw(GlyphRun.Missing missing, float x, float y) {
        String actual = PdfLiteral.textString(actualText(missing.codePoint()));
        content.raw("/Span << /ActualText " + actual + " >> BDC\n");
        drawFrame(missing, x, y);
        String hex = String.format(Locale.ROOT, "%04X", missing.codePoint());
        int half = (hex.length() + 1) / 2;
        float size = missing.style().size();
        drawDigits(hex.substring(0, half), missing, x, y + 0.34f * size);
        drawDigits(hex.substring(half), missing, x, y - 0.06f * size);
        content.raw("EMC\n");
    }

    private void drawFrame(GlyphRun.Missing missing, float x, float y) {
        float size = missing.style().size();
        PdfColor.ACCENT.setStrokeColor(content);
        content.raw("0.4 w ");
        content.numbers(
                x + 0.04f * size, y - 0.14f * size, missing.width() - 0.08f * size, 0.9f * size);
        content.raw("re S\n");
    }

    private void drawDigits(String hex, GlyphRun.Missing missing, float x, float y) {
        float size = 0.44f * missing.style().size();
        float width = 0;
        for (int i = 0; i < hex.length(); i++) {
            width += digitFont.width(hex.charAt(i)) * size / 1000;
        }
        PdfColor.ACCENT.setFillColor(content);
        content.font(digitFont.resourceName(), size, 0);
        content.raw("BT ").numbers(x + (missing.width() - width) / 2, y).raw("Td (");
        digitFont.glyphs(hex).writeTo(content);
        content.raw(") Tj ET\n");
    }

    private static String actualText(int codePoint) {
        int type = Character.getType(codePoint);
        boolean hasNoText =
                type == Character.CONTROL
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE
                        || type == Character.UNASSIGNED;
        return hasNoText ? REPLACEMENT : Character.toString(codePoint);
    }
}
