package dev.dateline.export.pdf.object;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/// Formats strings, numbers and dates as PDF literals.
public final class PdfLiteral {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);

    private PdfLiteral() {}

    /// Returns a text string: printable ASCII as a literal string, other text in UTF-16.
    public static String textString(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            return "(" + escaped + ")";
        }
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        return "<" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
    }

    /// Returns a number as a literal with at most two decimals.
    static String number(float value) {
        return new ContentStream().number(value).toString().strip();
    }

    /// Returns a time in UTC as a PDF date string.
    static String date(OffsetDateTime time) {
        return textString(DATE.format(time));
    }
}
