package dev.dateline.export.pdf.object;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Text and numbers as PDF writes them outside of pages.
public final class PdfLiteral {
    private PdfLiteral() {}

    /// A text string: plain where it is ASCII, else UTF-16.
    public static String textString(String text) {
        if (isPrintableAscii(text)) {
            String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            return "(" + escaped + ")";
        }
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        return "<" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
    }

    /// With two decimals at most.
    public static String number(float value) {
        var content = new ContentStream();
        content.number(value);
        return content.toString().strip();
    }

    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
