package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;
import dev.dateline.export.file.PdfText;

import java.util.Locale;

/// Draws the frame that stands for a character no bundled font shows: its code point in two rows of
/// hexadecimal digits. Copied or searched, it is the character itself.
final class BoxPainter {
    private static final String REPLACEMENT = "\uFFFD";

    private final Content content;
    private final Face digits;

    BoxPainter(Content content, Face digits) {
        this.content = content;
        this.digits = digits;
    }

    void draw(Piece.Boxed boxed, float x, float y) {
        String actual = PdfText.string(actual(boxed.codePoint()));
        content.raw("/Span << /ActualText " + actual + " >> BDC\n");
        frame(boxed, x, y);
        String hex = String.format(Locale.ROOT, "%04X", boxed.codePoint());
        int half = (hex.length() + 1) / 2;
        float size = boxed.style().size();
        row(hex.substring(0, half), boxed, x, y + 0.34f * size);
        row(hex.substring(half), boxed, x, y - 0.06f * size);
        content.raw("EMC\n");
    }

    private void frame(Piece.Boxed boxed, float x, float y) {
        float size = boxed.style().size();
        Ink.ACCENT.stroke(content);
        content.raw("0.4 w ");
        content.numbers(
                x + 0.04f * size, y - 0.14f * size, boxed.width() - 0.08f * size, 0.9f * size);
        content.raw("re S\n");
    }

    private void row(String hex, Piece.Boxed boxed, float x, float y) {
        float size = 0.44f * boxed.style().size();
        float width = 0;
        for (int i = 0; i < hex.length(); i++) {
            width += digits.width(hex.charAt(i)) * size / 1000;
        }
        Ink.ACCENT.fill(content);
        content.font(digits.name(), size, 0);
        content.raw("BT ").numbers(x + (boxed.width() - width) / 2, y).raw("Td (");
        digits.glyphs(hex).show(content);
        content.raw(") Tj ET\n");
    }

    private static String actual(int codePoint) {
        int type = Character.getType(codePoint);
        boolean nameless =
                type == Character.CONTROL
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE
                        || type == Character.UNASSIGNED;
        return nameless ? REPLACEMENT : Character.toString(codePoint);
    }
}
