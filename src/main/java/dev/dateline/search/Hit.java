package dev.dateline.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;

import java.util.List;

/// An article that matches a search, with a snippet and counts for a result list.
///
/// @param score comparable only within one search
/// @param matchCount the number of matches in headline and text
/// @param speakers the most quoted speakers, at most three, most quoted first
/// @param nearDuplicates the number of other matching articles that are collapsed into this hit
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
    public Hit {
        speakers = List.copyOf(speakers);
    }
}
