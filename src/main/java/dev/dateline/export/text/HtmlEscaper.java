package dev.dateline.export.text;

import dev.dateline.export.content.TextSanitizer;

import java.util.regex.Pattern;

/// Text that HTML shows as it is.
final class HtmlEscaper {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private HtmlEscaper() {}

    /// For content and for attributes in double quotes.
    static String escape(String text) {
        return TextSanitizer.replaceInvalid(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Whether it may be a link; `javascript:` may not.
    static boolean isWebAddress(String url) {
        return WEB_ADDRESS.matcher(url).matches();
    }
}
