package dev.dateline.export.text;

import dev.dateline.export.content.TextSanitizer;

import java.util.regex.Pattern;

/// Text that CommonMark shows as it is.
final class MarkdownEscaper {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");

    /// At the start of a line these would make a heading, a list, a rule or a quotation.
    private static final Pattern LINE_START_MARKUP =
            Pattern.compile("^(?:[#+=-]|\\d{1,9}(?=[.)]))");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownEscaper() {}

    /// On one line.
    static String escape(String text) {
        String line = SPECIAL.matcher(TextSanitizer.singleLine(text)).replaceAll("\\\\$0");
        return LINE_START_MARKUP
                .matcher(line)
                .replaceFirst(m -> isNumber(m.group()) ? m.group() + "\\\\" : "\\\\" + m.group());
    }

    private static boolean isNumber(String start) {
        return Character.isDigit(start.charAt(0));
    }

    /// Between more backticks than stand in it.
    static String code(String text) {
        int longest =
                BACKTICKS.matcher(text).results().mapToInt(m -> m.group().length()).max().orElse(0);
        String fence = "`".repeat(longest + 1);
        String padding = longest > 0 ? " " : "";
        return fence + padding + TextSanitizer.singleLine(text) + padding + fence;
    }

    /// An address between angle brackets.
    static String address(String url) {
        return TextSanitizer.singleLine(url)
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20");
    }
}
