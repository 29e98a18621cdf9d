package dev.dateline.index;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.index.facet.ArchiveStatsCache;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.highlight.MatchFinder;
import dev.dateline.index.query.QueryCompiler;
import dev.dateline.index.query.QueryContext;
import dev.dateline.index.query.SimilarArticles;
import dev.dateline.index.query.SpellingSuggester;
import dev.dateline.index.search.ArticleSearch;
import dev.dateline.index.search.LuceneSorts;
import dev.dateline.index.search.QuoteSearch;
import dev.dateline.index.speakers.SpeakerSearch;
import dev.dateline.index.store.AsOfSearchers;
import dev.dateline.index.store.IndexStore;
import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;
import dev.dateline.index.store.StoredFileStamps;
import dev.dateline.job.JobContext;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.HitVisitor;
import dev.dateline.search.IndexedFiles;
import dev.dateline.search.NearDuplicateCounts;
import dev.dateline.search.NoteLookup;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.SpellingSuggestion;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The archive index on Lucene. Opening one is quick; an index that is damaged or of another schema
/// is made anew, empty, and [#rebuildReason()] says why.
public final class LuceneIndex implements ArchiveIndex {
    /// Beyond what a query may ask for: 250 words, each in some thirty forms and two fields.
    private static final int MAX_CLAUSES = 32_768;

    /// More would only get into one another's way; what a search reads is in memory.
    private static final int SEARCH_THREADS =
            Math.min(2, Runtime.getRuntime().availableProcessors());

    static {
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
    }

    private final Analyzer analyzer = Schema.analyzer();
    private final ArchiveStatsCache statsCache = new ArchiveStatsCache();
    private final BitSetProducer articleBits;
    private final ColumnCache columns;
    private final ExecutorService executor;
    private final IndexStore store;
    private final NoteLookup notedArticles;
    private final AsOfSearchers asOfSearchers;
    private final Optional<LocalDate> asOf;

    private LuceneIndex(IndexStore folder, NoteLookup noted) {
        this.store = folder;
        this.notedArticles = noted;
        articleBits = new QueryBitSetProducer(QueryCompiler.ARTICLES);
        columns = new ColumnCache();
        executor =
                Executors.newFixedThreadPool(
                        SEARCH_THREADS, Thread.ofPlatform().daemon().name("search-", 0).factory());
        asOfSearchers = new AsOfSearchers(LocalDate.MAX);
        asOf = Optional.empty();
    }

    private LuceneIndex(LuceneIndex whole, LocalDate last) {
        store = whole.store;
        notedArticles = whole.notedArticles;
        articleBits = whole.articleBits;
        columns = whole.columns;
        executor = whole.executor;
        asOfSearchers = new AsOfSearchers(last);
        asOf = Optional.of(last);
    }

    /// Opens the index in `folder`, which is made if need be and holds nothing else.
    ///
    /// @param contents the version of what articles and quotations are made by; an index of another
    ///   is out of date as a whole
    public static LuceneIndex open(Path folder, String contents) throws IOException {
        return open(folder, contents, NoteLookup.NONE);
    }

    /// The same, with what the reader has noted on the archive's articles.
    public static LuceneIndex open(Path folder, String contents, NoteLookup noted)
            throws IOException {
        return new LuceneIndex(IndexStore.open(folder, contents), noted);
    }

    @Override
    public ArchiveIndex asOf(LocalDate last) {
        return new LuceneIndex(this, last);
    }

    @Override
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        return withSearcher(s ->
                new ArticleSearch(s, compiler(s), analyzer, columns, executor)
                        .search(request, asOf, job));
    }

    @Override
    public void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException {
        withSearcher(s -> {
            new ArticleSearch(s, compiler(s), analyzer, columns, executor)
                    .forEachHit(request, visitor);
            return request;
        });
    }

    @Override
    public Optional<String> suggestSpelling(String query) throws IOException {
        return withSearcher(s -> SpellingSuggestion.of(query, spellingSuggester(s)::suggest));
    }

    @Override
    public List<String> completions(String begun, int most) throws IOException {
        return withSearcher(s -> spellingSuggester(s).completions(begun, most));
    }

    @Override
    public QuotePage quotes(QuoteRequest request) throws IOException {
        return withSearcher(s -> new QuoteSearch(s, compiler(s), columns).search(request, asOf));
    }

    @Override
    public List<String> paths(Criterion criterion, SortOrder order, JobContext job)
            throws IOException {
        return withSearcher(s ->
                new StoredArticles(s, columns)
                        .paths(compiler(s).articleQuery(criterion), LuceneSorts.of(order), job));
    }

    @Override
    public Optional<QuotedArticle> article(String path) throws IOException {
        return withSearcher(s -> new StoredArticles(s, columns).article(path));
    }

    @Override
    public List<String> paths(ArticleId id) throws IOException {
        return withSearcher(s -> new StoredArticles(s, columns).paths(id));
    }

    @Override
    public List<Problem> problems(String path) throws IOException {
        return withSearcher(s -> new StoredArticles(s, columns).problems(path));
    }

    @Override
    public List<TextSpan> matches(QuotedArticle article, Criterion criterion) throws IOException {
        return withSearcher(s ->
                new MatchFinder(compiler(s).highlightQuery(criterion), analyzer).find(article));
    }

    @Override
    public SpeakerSummary speaker(String name) throws IOException {
        return withSearcher(s -> new SpeakerSearch(s, notedArticles.speakerLinks()).find(name));
    }

    @Override
    public ArchiveStats stats() throws IOException {
        return withSearcher(s -> statsCache.of(s, columns, notedArticles.speakerLinks()));
    }

    @Override
    public NearDuplicateCounts nearDuplicateCounts() throws IOException {
        return withSearcher(s -> columns.duplicateGroups(s.getIndexReader()).counts());
    }

    @Override
    public IndexedFiles indexedFiles() throws IOException {
        return withSearcher(s -> new StoredFileStamps(s.getIndexReader()).readIndexedFiles());
    }

    @Override
    public List<String> unseenPaths(IndexedFiles files) throws IOException {
        return files.unseenCount() == 0
                ? List.of()
                : withSearcher(s -> new StoredFileStamps(s.getIndexReader()).unseenPaths(files));
    }

    @Override
    public Optional<String> findDamage() throws IOException {
        return store.findDamage().map(Throwable::toString);
    }

    @Override
    public Optional<String> rebuildReason() {
        return store.rebuildReason();
    }

    @Override
    public Writer writer() throws IOException {
        return new LuceneIndexWriter(store, analyzer, columns);
    }

    @Override
    public void close() throws IOException {
        executor.shutdown();
        store.close();
    }

    private QueryCompiler compiler(IndexSearcher searcher) {
        return new QueryCompiler(
                articleBits,
                queryContext(searcher),
                new SimilarArticles(searcher, analyzer, columns),
                columns);
    }

    private SpellingSuggester spellingSuggester(IndexSearcher searcher) {
        return new SpellingSuggester(queryContext(searcher));
    }

    private QueryContext queryContext(IndexSearcher searcher) {
        return new QueryContext(searcher.getIndexReader(), notedArticles);
    }

    private <T> T withSearcher(SearcherFunction<T> reading) throws IOException {
        IndexSearcher searcher = store.acquire();
        try {
            return reading.apply(asOfSearchers.of(searcher));
        } finally {
            store.release(searcher);
        }
    }

    private interface SearcherFunction<T> {
        T apply(IndexSearcher searcher) throws IOException;
    }
}
