package dev.dateline.index;

import static org.apache.lucene.search.TotalHits.Relation.EQUAL_TO;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.HitVisitor;
import dev.dateline.search.ParsedQuery;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.Snippet;
import dev.dateline.work.JobContext;

import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TotalHits;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Answers a search for articles on one view of the index.
final class ArticleSearch {
    private static final int MOST_FACETS = 20;
    private static final int MOST_SPEAKERS = 3;

    /// Hits fetched at a time where all are wanted.
    private static final int STEP = 2_000;

    private static final String STOPPED =
            "; stopped after "
                    + Patience.SECONDS
                    + " seconds, so that this is not all: ask for longer or fewer patterns";

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

    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    SearchPage page(ParsedQuery parsed, SearchRequest request, JobContext job) throws IOException {
        long start = System.nanoTime();
        Query query = compiler.articles(parsed.criterion());
        var page = Page.of(request.offset(), request.limit(), searcher);
        Sort sort = Sorting.of(request.order());
        Found found =
                request.folded()
                        ? folded(query, request, sort, job)
                        : found(query, page, sort, job);
        job.stopIfCancelled();
        ScoreDoc[] docs = found.page().cut(found.top().scoreDocs);
        TopFieldCollector.populateScores(docs, searcher, query);
        Query inText = compiler.hits(parsed.criterion());
        var list = new ArrayList<Hit>(docs.length);
        for (ScoreDoc doc : docs) {
            job.stopIfCancelled();
            list.add(hit(doc, inText, found.copies()));
        }
        return new SearchPage(
                parsed.understood() + (found.complete() ? "" : STOPPED),
                Math.toIntExact(found.top().totalHits.value()),
                Math.toIntExact(found.top().totalHits.value()) - found.copies().folded(),
                list,
                found.counts().histogram(),
                found.counts().sources(MOST_FACETS),
                found.counts().speakers(MOST_FACETS, compiler.links()),
                Duration.ofNanos(System.nanoTime() - start),
                found.complete());
    }

    /// `page` is seen from the first hit of `top`.
    private record Found(
            TopDocs top, Page page, CopyCounter copies, ResultCounter counts, boolean complete) {}

    private Found nothing(Page page) {
        var none = new TopDocs(new TotalHits(0, EQUAL_TO), new ScoreDoc[0]);
        ResultCounter counts = new ResultCounter.Manager(columns).newCollector();
        return new Found(none, page, CopyCounter.NONE, counts, false);
    }

    private Found found(Query query, Page page, Sort sort, JobContext job) throws IOException {
        IndexSearcher limited = new Patience(job).limit(searcher, query);
        try {
            var walk = new HitWalk(limited, query, sort);
            Page rest = page.from(page.isEmpty() ? 0 : walk.approach(page.offset()));
            Object[] found =
                    limited.search(
                            query,
                            new MultiCollectorManager(
                                    walk.collector(rest.end()),
                                    new ResultCounter.Manager(columns)));
            return new Found(
                    (TopDocs) found[0],
                    rest,
                    CopyCounter.NONE,
                    (ResultCounter) found[1],
                    !limited.timedOut());
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return nothing(page);
        }
    }

    private Found folded(Query query, SearchRequest request, Sort sort, JobContext job)
            throws IOException {
        CopyGroups groups = columns.copies(searcher.getIndexReader());
        IndexSearcher limited = new Patience(job).limit(searcher, query);
        var page = new Page(0, request.limit());
        try {
            Object[] found =
                    limited.search(
                            query,
                            new MultiCollectorManager(
                                    new CopyCounter.Manager(groups),
                                    new ResultCounter.Manager(columns)));
            var copies = (CopyCounter) found[0];
            var walk = new FoldedWalk(new HitWalk(limited, query, sort), groups);
            walk.next(request.offset() - walk.approach(request.offset()));
            var total = new TotalHits(copies.total(), EQUAL_TO);
            return new Found(
                    new TopDocs(total, walk.next(request.limit())),
                    page,
                    copies,
                    (ResultCounter) found[1],
                    !limited.timedOut());
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return nothing(page);
        }
    }

    /// Hands the hits of a page to `visitor` one by one, however many and however long it takes.
    void each(ParsedQuery parsed, SearchRequest request, HitVisitor visitor) throws IOException {
        Query query = compiler.articles(parsed.criterion());
        Query inText = compiler.hits(parsed.criterion());
        ResultWalk walk = new HitWalk(searcher, query, Sorting.of(request.order()));
        CopyCounter copies = CopyCounter.NONE;
        if (request.folded()) {
            CopyGroups groups = columns.copies(searcher.getIndexReader());
            copies = searcher.search(query, new CopyCounter.Manager(groups));
            walk = new FoldedWalk(walk, groups);
        }
        int skip = request.offset() - walk.approach(request.offset());
        for (int left = request.limit(); left > 0; ) {
            int step = Math.min(STEP, left) + skip;
            ScoreDoc[] docs = walk.next(step);
            TopFieldCollector.populateScores(docs, searcher, query);
            for (int i = skip; i < docs.length && left > 0; i++) {
                visitor.take(hit(docs[i], inText, copies));
                left--;
            }
            if (docs.length < step) {
                return;
            }
            skip = 0;
        }
    }

    private Hit hit(ScoreDoc doc, Query query, CopyCounter copies) throws IOException {
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
                quoted.mostQuoted(MOST_SPEAKERS),
                copies.others(doc.doc));
    }

    /// A headline that stands in the text has been counted there.
    private int matchesInTitle(Article article, Query query) throws IOException {
        return article.headline().origin() == Headline.Origin.TITLE
                ? hits.inHeadline(query, article).size()
                : 0;
    }
}
