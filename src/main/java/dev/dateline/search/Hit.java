package dev.dateline.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;

import java.util.List;

/// One article that matches. `matches` counts the hits in its headline and text; `quotes` its
/// quotations; `speakers` are those quoted most, most often first, at most three. `score` compares
/// hits of one search only. `copies` counts the other articles that match and are folded into this
/// hit.
public record Hit(
        String path,
        ArticleId id,
        ArticleDate date,
        String source,
        String headline,
        double score,
        Snippet snippet,
        int matchCount,
        int wordCount,
        int quoteCount,
        List<String> speakers,
        int nearDuplicates) {
    /// Of a search that folds nothing.
    public Hit(
            String path,
            ArticleId id,
            ArticleDate date,
            String source,
            String headline,
            double score,
            Snippet snippet,
            int matches,
            int words,
            int quotes,
            List<String> speakers) {
        this(path, id, date, source, headline, score, snippet, matches, words, quotes, speakers, 0);
    }

    public Hit {
        speakers = List.copyOf(speakers);
    }
}
