package dev.dateline.search;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A few sentences of an article around the matches of a query.
///
/// @param hits the matches, as spans of `text`
public record Snippet(String text, List<TextSpan> hits) {
    public Snippet {
        hits = List.copyOf(hits);
    }
}
