package dev.dateline.index.search;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.index.duplicates.NearDuplicateCounter;
import dev.dateline.index.highlight.MatchFinder;
import dev.dateline.index.highlight.SnippetBuilder;
import dev.dateline.index.store.DocValuesLookup;
import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.List;

/// Builds search hits from documents by reading the articles and finding the matches in them. Not
/// thread-safe.
final class HitBuilder {
    private static final int MAX_SPEAKERS = 3;

    private final StoredArticles articles;
    private final DocValuesLookup docValues;
    private final MatchFinder finder;

    HitBuilder(IndexSearcher searcher, MatchFinder finder) {
        articles = new StoredArticles(searcher);
        docValues = new DocValuesLookup(searcher.getIndexReader());
        this.finder = finder;
    }

    /// Returns the hit for an article document.
    ///
    /// @param duplicates the near-duplicates in the whole result
    Hit build(ScoreDoc doc, NearDuplicateCounter duplicates) throws IOException {
        QuotedArticle quoted = articles.readRecord(doc.doc).article();
        Article article = quoted.article();
        List<TextSpan> matches = finder.find(quoted);
        return new Hit(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                doc.score,
                SnippetBuilder.of(article, matches),
                matches.size() + countTitleMatches(article),
                docValues.number(Schema.WORD_COUNT, doc.doc),
                quoted.quotes().size(),
                quoted.mostQuoted(MAX_SPEAKERS),
                duplicates.otherMembers(doc.doc));
    }

    /// Returns the number of matches in the headline. Returns 0 if the headline is part of the
    /// text, whose matches are counted already.
    private int countTitleMatches(Article article) throws IOException {
        return article.headline().origin() == Headline.Origin.TITLE
                ? finder.findInHeadline(article).size()
                : 0;
    }
}
