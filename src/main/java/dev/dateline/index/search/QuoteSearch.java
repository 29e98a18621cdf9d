package dev.dateline.index.search;

import dev.dateline.article.Article;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.query.QueryCompiler;
import dev.dateline.index.query.UnscoredQuery;
import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;
import dev.dateline.job.JobContext;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchedQuery;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.ParsedQuery;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers a search for quotations on one view of the index.
public final class QuoteSearch {
    /// Nobody waits long for a page of so many; whoever asks for more, or for the number alone,
    /// wants all of it.
    private static final int MAX_BUDGETED_PAGE = 500;

    /// Pages that begin before this are put in order with all that stands before them.
    private static final int MAX_DIRECT_OFFSET = 2_000;

    private static final PageHits EMPTY = new PageHits(List.of(), 0);

    /// What stands on a page, and how many there are on all.
    private record PageHits(List<ScoreDoc> docs, int total) {}

    private final IndexSearcher searcher;
    private final QueryCompiler compiler;
    private final ColumnCache columns;
    private Optional<QuotedArticle> lastArticle = Optional.empty();

    public QuoteSearch(IndexSearcher searcher, QueryCompiler compiler, ColumnCache columns) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.columns = columns;
    }

    public QuotePage search(QuoteRequest request, Optional<LocalDate> asOf) throws IOException {
        ParsedQuery restricted =
                request.speaker().isBlank()
                        ? request.query()
                        : request.query().restrictedTo(speakerCriterion(request.speaker()));
        Query query = compiler.quotationQuery(restricted.criterion());
        var page = HitRange.of(request.offset(), request.limit(), searcher);
        IndexSearcher limited =
                request.limit() > 0 && request.limit() <= MAX_BUDGETED_PAGE
                        ? new SearchBudget(JobContext.QUIET, query).limit(searcher, Runnable::run)
                        : searcher;
        Optional<PageHits> found = findPage(limited, query, request.order(), page);
        var hits = new ArrayList<QuoteHit>();
        for (ScoreDoc doc : found.orElse(EMPTY).docs()) {
            hits.add(quoteHit(doc.doc));
        }
        boolean complete = found.isPresent() && !limited.timedOut();
        return new QuotePage(
                Optional.of(new SearchedQuery(request.query(), asOf, complete)),
                found.orElse(EMPTY).total(),
                hits);
    }

    /// A surname may be many people's; several words are a speaker's name if anybody has it.
    private static Criterion speakerCriterion(String typed) {
        return typed.strip().contains(" ")
                ? new Criterion.ExactSpeaker(typed.strip())
                : new Criterion.SpeakerName(typed);
    }

    /// Empty if it takes too long.
    private static Optional<PageHits> findPage(
            IndexSearcher limited, Query query, SortOrder order, HitRange page) throws IOException {
        try {
            boolean near = page.isEmpty() || page.offset() < MAX_DIRECT_OFFSET;
            return Optional.of(
                    near
                            ? collectFromTop(limited, query, order, page)
                            : collectFarPage(limited, query, order, page));
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return Optional.empty();
        }
    }

    private static PageHits collectFromTop(
            IndexSearcher searcher, Query query, SortOrder order, HitRange page)
            throws IOException {
        TopFieldDocs top =
                searcher.search(
                        query,
                        new TopFieldCollectorManager(
                                LuceneSorts.of(order), page.end(), null, Integer.MAX_VALUE));
        return new PageHits(
                List.of(page.slice(top.scoreDocs)), Math.toIntExact(top.totalHits.value()));
    }

    /// To put millions in order for one page of them takes seconds and hundreds of megabytes.
    private static PageHits collectFarPage(
            IndexSearcher searcher, Query query, SortOrder order, HitRange page)
            throws IOException {
        var found = MatchingDocuments.of(query, searcher);
        if (order == SortOrder.RELEVANCE && !UnscoredQuery.scoresEqually(query)) {
            var walk = new SearchAfterCursor(searcher, query, LuceneSorts.of(order));
            return new PageHits(collectPage(walk, page), found.count());
        }
        MatchingDocuments some = found;
        for (SortKey key : LuceneSorts.sortKeys(order)) {
            if (some.count() > MAX_DIRECT_OFFSET) {
                some = some.narrowTo(page, key);
            }
        }
        var walk = new SearchAfterCursor(searcher, some.toQuery(), LuceneSorts.of(order));
        return new PageHits(collectPage(walk, page.relativeTo(some.skipped())), found.count());
    }

    private static List<ScoreDoc> collectPage(SearchAfterCursor walk, HitRange page)
            throws IOException {
        HitRange rest = page.relativeTo(walk.skipTowards(page.offset()));
        return List.of(rest.slice(walk.next(rest.end())));
    }

    private QuoteHit quoteHit(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int inLeaf = doc - leaf.docBase;
        var paths = DocValues.getSorted(leaf.reader(), Schema.PATH);
        var numbers = DocValues.getNumeric(leaf.reader(), Schema.QUOTE_INDEX);
        if (!paths.advanceExact(inLeaf) || !numbers.advanceExact(inLeaf)) {
            throw new IOException("a quotation without path or number: " + doc);
        }
        int number = (int) numbers.longValue();
        String path = paths.lookupOrd(paths.ordValue()).utf8ToString();
        QuotedArticle quoted = article(path);
        Article article = quoted.article();
        return new QuoteHit(
                path,
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                number,
                quoted.quotes().get(number));
    }

    /// Quotations of one article follow one another: the last one read is often the next.
    private QuotedArticle article(String path) throws IOException {
        if (lastArticle.isEmpty() || !lastArticle.get().article().path().equals(path)) {
            lastArticle = new StoredArticles(searcher, columns).article(path);
        }
        return lastArticle.orElseThrow(
                () -> new IOException("a quotation without its article: " + path));
    }
}
