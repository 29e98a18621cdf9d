package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds text in an article, ignoring case; a space matches any white space.
public final class TextFinder {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private TextFinder() {}

    /// Returns all occurrences in order; none for a blank query.
    public static List<TextSpan> find(String query, String text) {
        if (query.isBlank()) {
            return List.of();
        }
        String pattern =
                WHITE_SPACE
                        .splitAsStream(query.strip())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(match -> new TextSpan(match.start(), match.end()))
                .toList();
    }
}
