package dev.dateline.ui.article.text;

import java.util.List;

/// Tells lines that mean something (code, lists, verse) from lines that were only broken to fit: a
/// line that was filled has no room for the first word of the next, and is not short.
final class PreformattedLines {
    /// Nobody breaks prose to lines as short as this, in characters.
    private static final int MAX_SHORT_LINE = 45;

    private PreformattedLines() {}

    /// Whether a paragraph has to be shown with the line breaks that it has in its file.
    static boolean isPreformatted(String raw) {
        List<String> lines = raw.lines().map(String::stripTrailing).toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int early = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean hadRoom =
                    lines.get(i - 1).length() + 1 + firstWord(lines.get(i)).length() <= longest;
            early += hadRoom ? 1 : 0;
            indented += lines.get(i).startsWith("  ") || lines.get(i).startsWith("\t") ? 1 : 0;
        }
        boolean ragged = early * 2 > lines.size() - 1 || longest < MAX_SHORT_LINE;
        return indented > 0 || (lines.size() > 2 && ragged);
    }

    /// The same text, of the same length, with line feeds for all line breaks.
    static String withLineFeeds(String raw) {
        return raw.replace("\r\n", " \n").replace('\r', '\n');
    }

    private static String firstWord(String line) {
        String words = line.strip();
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
