package dev.dateline.export.content;

/// Text made fit for formats that forbid some characters.
public final class TextSanitizer {
    private TextSanitizer() {}

    /// On one line: every run of white space is one space, none at the ends.
    public static String singleLine(String text) {
        return isSingleLine(text) ? text : collapseWhitespace(text).strip();
    }

    /// Whether there is nothing on that line.
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSingleLine(String text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || i == 0 || i == last || text.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return last < 0
                || !(Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(last)));
    }

    private static String collapseWhitespace(String text) {
        var joined = new StringBuilder(text.length());
        boolean inSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = isSpace(c);
            if (!isSpace) {
                joined.append(c);
            } else if (!inSpace) {
                joined.append(' ');
            }
            inSpace = isSpace;
        }
        return joined.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    /// What XML, HTML and PDF text may hold: control characters, but for line breaks and tabs, and
    /// surrogates without their other half become U+FFFD.
    public static String replaceInvalid(String text) {
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
