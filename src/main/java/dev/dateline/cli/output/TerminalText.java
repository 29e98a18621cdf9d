package dev.dateline.cli.output;

import java.util.regex.Pattern;

/// Makes text from files and file names safe to print on a terminal.
public final class TerminalText {
    /// Control characters, which a terminal executes; separators of lines; embeddings, overrides
    /// and isolates, which reorder the text around them.
    private static final String UNSAFE = "\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069";

    private static final Pattern UNSAFE_CHARACTER = Pattern.compile("[" + UNSAFE + "&&[^\\t]]");
    private static final Pattern WHITESPACE_OR_UNSAFE = Pattern.compile("[\\s" + UNSAFE + "]+");

    private TerminalText() {}

    /// Replaces each run of white space and unsafe characters with one space.
    public static String singleLine(String text) {
        return WHITESPACE_OR_UNSAFE.matcher(text).replaceAll(" ").strip();
    }

    /// Replaces each unsafe character with a space. Tabs remain.
    static String withoutUnsafe(String text) {
        return UNSAFE_CHARACTER.matcher(text).replaceAll(" ");
    }
}
