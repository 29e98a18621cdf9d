package dev.dateline.export.content;

/// Normalizes white space and replaces characters that export formats forbid.
public final class TextSanitizer {
    private TextSanitizer() {}

    /// Returns `text` on one line: replaces each run of white space by one space and strips the
    /// ends.
    public static String singleLine(String text) {
        return isSingleLine(text) ? text : collapseWhitespace(text).strip();
    }

    /// Returns whether `text` consists of white space only.
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

    /// Replaces characters that are invalid in XML, HTML and PDF text by U+FFFD. These are unpaired
    /// surrogates, noncharacters, and control characters except line breaks and tabs.
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
