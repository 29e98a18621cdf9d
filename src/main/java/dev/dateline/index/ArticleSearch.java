package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.ParsedQuery;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.Snippet;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Answers a search for articles on one view of the index.
final class ArticleSearch {
    private static final int MOST_FACETS = 20;
    private static final int MOST_SPEAKERS = 3;

    private final IndexSearcher searcher;
    private final QueryCompiler compiler;
    private final HitFinder hits;
    private final ColumnCache columns;

    ArticleSearch(
            IndexSearcher searcher, QueryCompiler compiler, HitFinder hits, ColumnCache columns) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.hits = hits;
        this.columns = columns;
    }

    SearchPage page(ParsedQuery parsed, SearchRequest request) throws IOException {
        long start = System.nanoTime();
        Query query = compiler.articles(parsed.criterion());
        var page = Page.of(request.offset(), request.limit(), searcher);
        var sort = Sorting.of(request.order());
        Object[] found =
                searcher.search(
                        query,
                        new MultiCollectorManager(
                                new TopFieldCollectorManager(
                                        sort, page.end(), null, Integer.MAX_VALUE),
                                new ResultCounter.Manager(columns)));
        var top = (TopDocs) found[0];
        var counts = (ResultCounter) found[1];
        ScoreDoc[] docs = page.cut(top.scoreDocs);
        TopFieldCollector.populateScores(docs, searcher, query);
        Query inText = compiler.hits(parsed.criterion());
        var list = new ArrayList<Hit>(docs.length);
        for (ScoreDoc doc : docs) {
            list.add(hit(doc, inText));
        }
        return new SearchPage(
                parsed.understood(),
                Math.toIntExact(top.totalHits.value()),
                list,
                counts.histogram(),
                counts.sources(MOST_FACETS),
                counts.speakers(MOST_FACETS),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private Hit hit(ScoreDoc doc, Query query) throws IOException {
        QuotedArticle quoted = new StoredFiles(searcher, columns).decode(doc.doc).article();
        Article article = quoted.article();
        List<TextSpan> inText = hits.find(query, quoted);
        Snippet snippet = SnippetMaker.of(article, inText);
        return new Hit(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                doc.score,
                snippet,
                inText.size() + matchesInTitle(article, query),
                article.wordCount(),
                quoted.quotes().size(),
                quoted.mostQuoted(MOST_SPEAKERS));
    }

    /// A headline that stands in the text has been counted there.
    private int matchesInTitle(Article article, Query query) throws IOException {
        return article.headline().origin() == Headline.Origin.TITLE
                ? hits.inHeadline(query, article).size()
                : 0;
    }
}
