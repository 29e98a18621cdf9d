package dev.dateline.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.quote.Quote;

/// One quotation and the article it stands in; `number` is its place among that article's
/// quotations, from 0.
public record QuoteHit(
        String path,
        ArticleId id,
        ArticleDate date,
        String source,
        String headline,
        int quoteIndex,
        Quote quote) {}
