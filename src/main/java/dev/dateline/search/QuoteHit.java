package dev.dateline.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.quote.Quote;

/// A quotation that matches a search, with a summary of its article.
///
/// @param quoteIndex the position among the quotations of the article, from 0
public record QuoteHit(
        String path,
        ArticleId id,
        ArticleDate date,
        String source,
        String headline,
        int quoteIndex,
        Quote quote) {}
