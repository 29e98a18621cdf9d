package dev.dateline.cli.output;

import java.util.regex.Pattern;

/// Text from files, made fit for a terminal, which obeys control characters.
public final class TerminalText {
    private static final Pattern WHITESPACE_OR_CONTROLS =
            Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private TerminalText() {}

    /// The text on one line, with a space for every run of white space or control characters.
    public static String singleLine(String text) {
        return WHITESPACE_OR_CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
