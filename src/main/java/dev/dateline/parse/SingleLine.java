package dev.dateline.parse;

import java.util.regex.Pattern;

/// Values for one line of a screen.
final class SingleLine {
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\p{Cntrl}]+");

    private SingleLine() {}

    /// Runs of white space and control characters become one space each.
    static String of(String value) {
        return SPACES.matcher(value).replaceAll(" ").strip();
    }

    /// At most `length` UTF-16 code units of it, cut at a word where there is one, with an ellipsis
    /// if something was cut.
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
