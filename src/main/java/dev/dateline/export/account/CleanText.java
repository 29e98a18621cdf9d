package dev.dateline.export.account;

import java.util.regex.Pattern;

/// Text made fit for formats that forbid some characters.
public final class CleanText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private CleanText() {}

    /// On one line: every run of white space is one space, none at the ends.
    public static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// What XML, HTML and PDF text may hold: control characters, but for line breaks and tabs, and
    /// surrogates without their other half become U+FFFD.
    public static String valid(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isForbidden(c) ? 0xFFFD : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isForbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || loneSurrogate || (c & 0xFFFE) == 0xFFFE;
    }
}
