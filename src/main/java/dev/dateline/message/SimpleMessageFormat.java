package dev.dateline.message;

/// A pattern with places for text and nothing else. Lists of ten thousand rows are made of these,
/// and [java.text.MessageFormat] takes ten times as long for them.
final class SimpleMessageFormat {
    private SimpleMessageFormat() {}

    /// What MessageFormat would answer; empty where only it knows.
    static String format(String pattern, Object... values) {
        if (pattern.indexOf('\'') >= 0) {
            return "";
        }
        var text = new StringBuilder(pattern.length() + 32);
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            int place = open + 2 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
            boolean isPlain =
                    place >= 0 && place < values.length && pattern.charAt(open + 2) == '}';
            if (!isPlain || !(values[place] instanceof String value)) {
                return "";
            }
            text.append(pattern, done, open).append(value);
            done = open + 3;
        }
        return text.append(pattern, done, pattern.length()).toString();
    }
}
