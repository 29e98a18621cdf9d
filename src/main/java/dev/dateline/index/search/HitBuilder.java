package dev.dateline.index.search;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.index.duplicates.NearDuplicateCounter;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.highlight.MatchFinder;
import dev.dateline.index.highlight.SnippetBuilder;
import dev.dateline.index.store.StoredArticles;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.Snippet;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.List;

/// Makes hits of what a search found: reads each article and looks for the words in it. For one
/// search and one thread.
final class HitBuilder {
    private static final int MAX_SPEAKERS = 3;

    private final StoredArticles files;
    private final MatchFinder finder;

    HitBuilder(IndexSearcher searcher, ColumnCache columns, MatchFinder finder) {
        files = new StoredArticles(searcher, columns);
        this.finder = finder;
    }

    /// @param copies of the whole result
    Hit build(ScoreDoc doc, NearDuplicateCounter copies) throws IOException {
        QuotedArticle quoted = files.readRecord(doc.doc).article();
        Article article = quoted.article();
        List<TextSpan> inText = finder.find(quoted);
        Snippet snippet = SnippetBuilder.of(article, inText);
        return new Hit(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                doc.score,
                snippet,
                inText.size() + countTitleMatches(article),
                files.wordCount(doc.doc),
                quoted.quotes().size(),
                quoted.mostQuoted(MAX_SPEAKERS),
                copies.otherMembers(doc.doc));
    }

    /// A headline that stands in the text has been counted there.
    private int countTitleMatches(Article article) throws IOException {
        return article.headline().origin() == Headline.Origin.TITLE
                ? finder.inHeadline(article).size()
                : 0;
    }
}
