package dev.dateline.index.search;

import dev.dateline.article.Article;
import dev.dateline.index.query.QueryCompiler;
import dev.dateline.index.query.UnscoredQuery;
import dev.dateline.index.store.DocValuesLookup;
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

import org.apache.lucene.index.ExitableDirectoryReader;
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

/// Searches the quotations in one view of the index. For one search and one thread.
public final class QuoteSearch {
    /// Maximum length of a page, in quotations, whose search has a [SearchBudget]. Longer pages,
    /// and counts without a page, have none: they must be complete.
    private static final int MAX_BUDGETED_PAGE = 500;

    /// Maximum offset of a page that is found by sorting all hits before it.
    private static final int MAX_DIRECT_OFFSET = 2_000;

    private static final PageHits NO_HITS = new PageHits(List.of(), 0);

    /// The hits of one page, with the number of all hits of the query.
    private record PageHits(List<ScoreDoc> docs, int total) {}

    private final IndexSearcher searcher;
    private final QueryCompiler compiler;
    private final StoredArticles articles;
    private final DocValuesLookup docValues;
    private Optional<QuotedArticle> lastArticle = Optional.empty();

    public QuoteSearch(IndexSearcher searcher, QueryCompiler compiler) {
        this.searcher = searcher;
        this.compiler = compiler;
        articles = new StoredArticles(searcher);
        docValues = new DocValuesLookup(searcher.getIndexReader());
    }

    public QuotePage search(QuoteRequest request, Optional<LocalDate> asOfDate) throws IOException {
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
        for (ScoreDoc doc : found.orElse(NO_HITS).docs()) {
            hits.add(quoteHit(doc.doc));
        }
        boolean complete = found.isPresent() && !limited.timedOut();
        return new QuotePage(
                Optional.of(new SearchedQuery(request.query(), asOfDate, complete)),
                found.orElse(NO_HITS).total(),
                hits);
    }

    /// Returns a criterion for the speaker of a typed name. A single word may be the surname of
    /// several speakers; several words are one speaker's name.
    private static Criterion speakerCriterion(String typed) {
        return typed.strip().contains(" ")
                ? new Criterion.ExactSpeaker(typed.strip())
                : new Criterion.SpeakerName(typed);
    }

    /// Returns one page of hits; empty if the search exceeds its CPU budget.
    private static Optional<PageHits> findPage(
            IndexSearcher limited, Query query, SortOrder order, HitRange page) throws IOException {
        try {
            boolean direct = page.isEmpty() || page.offset() < MAX_DIRECT_OFFSET;
            return Optional.of(
                    direct
                            ? collectFromTop(limited, query, order, page)
                            : collectFarPage(limited, query, order, page));
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
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

    /// Returns a page far down the result and sorts only the candidates for it. Sorting millions of
    /// hits takes seconds and hundreds of megabytes.
    private static PageHits collectFarPage(
            IndexSearcher searcher, Query query, SortOrder order, HitRange page)
            throws IOException {
        var all = MatchingDocuments.of(query, searcher);
        if (order == SortOrder.RELEVANCE && !UnscoredQuery.scoresEqually(query)) {
            var cursor = new SearchAfterCursor(searcher, query, LuceneSorts.of(order));
            return new PageHits(List.of(page.collect(cursor)), all.count());
        }
        MatchingDocuments candidates = all;
        for (LuceneSorts.SortKey key : LuceneSorts.sortKeys(order)) {
            if (candidates.count() > MAX_DIRECT_OFFSET) {
                candidates = candidates.narrowTo(page, key);
            }
        }
        var cursor = new SearchAfterCursor(searcher, candidates.toQuery(), LuceneSorts.of(order));
        HitRange rest = page.relativeTo(candidates.skipped());
        return new PageHits(List.of(rest.collect(cursor)), all.count());
    }

    private QuoteHit quoteHit(int doc) throws IOException {
        String path = docValues.path(doc);
        int quoteIndex = docValues.number(Schema.QUOTE_INDEX, doc);
        QuotedArticle quoted = article(path);
        Article article = quoted.article();
        return new QuoteHit(
                path,
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                quoteIndex,
                quoted.quotes().get(quoteIndex));
    }

    /// Returns the article at a path, from the cache if it is the article that was read last.
    ///
    /// Quotations of one article are often adjacent in a result.
    private QuotedArticle article(String path) throws IOException {
        if (lastArticle.isEmpty() || !lastArticle.get().article().path().equals(path)) {
            lastArticle = articles.article(path);
        }
        return lastArticle.orElseThrow(
                () -> new IOException("a quotation without its article: " + path));
    }
}
