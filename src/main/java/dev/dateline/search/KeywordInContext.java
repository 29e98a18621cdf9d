package dev.dateline.search;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A match with the text to its left and right in one line, as in a concordance.
///
/// Line breaks are replaced by spaces.
///
/// @param span the match in the text of the article
public record KeywordInContext(String left, String hit, String right, TextSpan span) {
    /// Returns one line of context for each match, in order. The text on each side has up to
    /// `context` characters and is cut at word boundaries.
    public static List<KeywordInContext> of(String text, List<TextSpan> hits, int context) {
        return hits.stream().map(hit -> of(text, hit, context)).toList();
    }

    private static KeywordInContext of(String text, TextSpan hit, int context) {
        int from = Math.max(0, hit.start() - context);
        int to = Math.min(text.length(), hit.end() + context);
        String before = text.substring(from, hit.start());
        String after = text.substring(hit.end(), to);
        return new KeywordInContext(
                line(from == 0 ? before : before.substring(firstBlank(before))).stripLeading(),
                line(hit.in(text)),
                line(to == text.length() ? after : after.substring(0, lastBlank(after)))
                        .stripTrailing(),
                hit);
    }

    private static int firstBlank(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? 0 : at;
    }

    private static int lastBlank(String text) {
        int at = text.length();
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 ? text.length() : at;
    }

    private static String line(String text) {
        return text.replaceAll("\\s", " ").replaceAll(" {2,}", " ");
    }
}
