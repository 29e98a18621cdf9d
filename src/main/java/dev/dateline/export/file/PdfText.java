package dev.dateline.export.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Text and numbers as PDF writes them outside of pages.
public final class PdfText {
    private PdfText() {}

    /// A text string: plain where it is ASCII, else UTF-16.
    public static String string(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (plain) {
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
}
