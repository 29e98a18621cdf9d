package dev.dateline.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

import java.io.IOException;
import java.util.Locale;

/// Draws the frame that stands for a character no bundled font shows: its code point in two rows of
/// hexadecimal digits. Copied or searched, it is the character itself.
final class BoxPainter {
    private static final String REPLACEMENT = "\uFFFD";

    private final PDPageContentStream stream;
    private final Face digits;

    BoxPainter(PDPageContentStream stream, Face digits) {
        this.stream = stream;
        this.digits = digits;
    }

    void draw(Piece.Boxed boxed, float x, float y) throws IOException {
        var properties = new COSDictionary();
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(actual(boxed.codePoint())));
        stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        frame(boxed, x, y);
        String hex = String.format(Locale.ROOT, "%04X", boxed.codePoint());
        int half = (hex.length() + 1) / 2;
        float size = boxed.style().size();
        row(hex.substring(0, half), boxed, x, y + 0.34f * size);
        row(hex.substring(half), boxed, x, y - 0.06f * size);
        stream.endMarkedContent();
    }

    private void frame(Piece.Boxed boxed, float x, float y) throws IOException {
        float size = boxed.style().size();
        stream.setLineWidth(0.4f);
        stream.setStrokingColor(Ink.ACCENT.color());
        stream.addRect(
                x + 0.04f * size, y - 0.14f * size, boxed.width() - 0.08f * size, 0.9f * size);
        stream.stroke();
    }

    private void row(String hex, Piece.Boxed boxed, float x, float y) throws IOException {
        float size = 0.44f * boxed.style().size();
        float width = 0;
        for (int i = 0; i < hex.length(); i++) {
            width += digits.width(hex.charAt(i)) * size / 1000;
        }
        stream.beginText();
        stream.setNonStrokingColor(Ink.ACCENT.color());
        stream.setFont(digits.font(), size);
        stream.setCharacterSpacing(0);
        stream.newLineAtOffset(x + (boxed.width() - width) / 2, y);
        stream.showText(hex);
        stream.endText();
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
