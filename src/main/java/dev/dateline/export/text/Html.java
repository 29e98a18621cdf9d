package dev.dateline.export.text;

import dev.dateline.export.account.CleanText;

import java.util.regex.Pattern;

/// Text that HTML shows as it is.
final class Html {
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private Html() {}

    /// For content and for attributes in double quotes.
    static String escaped(String text) {
        return CleanText.valid(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Whether it may be a link; `javascript:` may not.
    static boolean isWebAddress(String url) {
        return WEB.matcher(url).matches();
    }
}
