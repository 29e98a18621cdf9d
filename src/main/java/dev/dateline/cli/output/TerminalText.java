package dev.dateline.cli.output;

import java.util.regex.Pattern;

/// Makes text from files safe to print on a terminal, which interprets control characters.
public final class TerminalText {
    private static final Pattern WHITESPACE_OR_CONTROLS =
            Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private TerminalText() {}

    /// Replaces each run of white space and control characters with one space.
    public static String singleLine(String text) {
        return WHITESPACE_OR_CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
