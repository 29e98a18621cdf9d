package dev.dateline.parse;

import java.util.regex.Pattern;

/// Converts metadata values to single lines of text.
final class SingleLine {
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\p{Cntrl}]+");

    private SingleLine() {}

    /// Replaces each run of white space and control characters with one space.
    static String of(String value) {
        return SPACES.matcher(value).replaceAll(" ").strip();
    }

    /// Shortens a value to at most `length` UTF-16 code units and adds an ellipsis. Cuts it at a
    /// word boundary if possible.
    static String of(String value, int length) {
        String line = of(value);
        return line.length() <= length ? line : line.substring(0, cut(line, length)).strip() + "…";
    }

    private static int cut(String line, int length) {
        int space = line.lastIndexOf(' ', length);
        if (space > length / 2) {
            return space;
        }
        return Character.isLowSurrogate(line.charAt(length)) ? length - 1 : length;
    }
}
