package dev.dateline.ui.article.text;

import java.util.List;

/// Distinguishes meaningful line breaks (code, lists, verse) from the line breaks of wrapped prose.
///
/// A line of wrapped prose has no space left for the first word of the next line, and is not short.
final class PreformattedLines {
    /// Minimum length of the longest line of wrapped prose, in characters.
    private static final int MIN_PROSE_LINE = 45;

    private PreformattedLines() {}

    /// Whether the paragraph has to be displayed with the line breaks of its file.
    static boolean isPreformatted(String raw) {
        List<String> lines = raw.lines().map(String::stripTrailing).toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int brokenEarly = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            String firstWord = line.strip().split(" ", 2)[0];
            boolean hadSpace = lines.get(i - 1).length() + 1 + firstWord.length() <= longest;
            brokenEarly += hadSpace ? 1 : 0;
            indented += line.startsWith("  ") || line.startsWith("\t") ? 1 : 0;
        }
        boolean ragged = brokenEarly * 2 > lines.size() - 1 || longest < MIN_PROSE_LINE;
        return indented > 0 || (lines.size() > 2 && ragged);
    }

    /// Replaces all line breaks by line feeds and keeps the length of the text.
    static String withLineFeeds(String raw) {
        return raw.replace("\r\n", " \n").replace('\r', '\n');
    }
}
