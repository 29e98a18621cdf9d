package dev.dateline.search;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A few sentences of an article, with the hits in them as spans of `text`.
public record Snippet(String text, List<TextSpan> hits) {
    public Snippet {
        hits = List.copyOf(hits);
    }
}
