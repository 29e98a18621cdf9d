package dev.dateline.export.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Text and numbers as PDF writes them outside of pages.
public final class PdfText {
    private PdfText() {}

    /// A text string: plain where it is ASCII, else UTF-16.
    public static String string(String text) {
        if (isPlain(text)) {
            String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            return "(" + escaped + ")";
        }
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        return "<" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
    }

    /// With two decimals at most.
    public static String number(float value) {
        var content = new Content();
        content.number(value);
        return content.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
