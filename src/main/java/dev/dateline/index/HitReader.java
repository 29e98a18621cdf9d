package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.Snippet;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.List;

/// Makes hits of what a search found: reads each article and looks for the words in it. For one
/// search and one thread.
final class HitReader {
    private static final int MOST_SPEAKERS = 3;

    private final StoredFiles files;
    private final HitFinder finder;

    HitReader(IndexSearcher searcher, ColumnCache columns, HitFinder finder) {
        files = new StoredFiles(searcher, columns);
        this.finder = finder;
    }

    /// @param copies of the whole result
    Hit read(ScoreDoc doc, CopyCounter copies) throws IOException {
        QuotedArticle quoted = files.decode(doc.doc).article();
        Article article = quoted.article();
        List<TextSpan> inText = finder.find(quoted);
        Snippet snippet = SnippetMaker.of(article, inText);
        return new Hit(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                doc.score,
                snippet,
                inText.size() + matchesInTitle(article),
                files.words(doc.doc),
                quoted.quotes().size(),
                quoted.mostQuoted(MOST_SPEAKERS),
                copies.others(doc.doc));
    }

    /// A headline that stands in the text has been counted there.
    private int matchesInTitle(Article article) throws IOException {
        return article.headline().origin() == Headline.Origin.TITLE
                ? finder.inHeadline(article).size()
                : 0;
    }
}
