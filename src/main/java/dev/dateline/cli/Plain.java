package dev.dateline.cli;

import java.util.regex.Pattern;

/// Text from files, made fit for a terminal, which obeys control characters.
final class Plain {
    private static final Pattern CONTROLS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private Plain() {}

    /// The text on one line, with a space for every run of white space or control characters.
    static String line(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
