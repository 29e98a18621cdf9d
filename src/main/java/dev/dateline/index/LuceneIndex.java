package dev.dateline.index;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.index.analysis.WordAnalyzer;
import dev.dateline.index.duplicates.NearDuplicateGroupCache;
import dev.dateline.index.facet.ArchiveStatsCache;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.highlight.MatchFinder;
import dev.dateline.index.query.IndexView;
import dev.dateline.index.query.QueryCompiler;
import dev.dateline.index.query.SpellingSuggester;
import dev.dateline.index.search.ArticleSearch;
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
import dev.dateline.search.ArchiveIndex.HitVisitor;
import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.IndexedFiles;
import dev.dateline.search.NoteLookup;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.RebuildReason;
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

/// Implements [ArchiveIndex] with a Lucene index in a folder.
///
/// Opening is fast and changes nothing. An index that is damaged or of another version appears
/// empty until the first [#writer()] replaces it; [#rebuildReason()] returns the reason.
/// Thread-safe.
public final class LuceneIndex implements ArchiveIndex {
    /// Maximum number of clauses of a Lucene query. Enough for the longest query: 250 words in
    /// about thirty forms and two fields each.
    private static final int MAX_CLAUSES = 32_768;

    /// Maximum number of threads that run searches. Searches read from memory, so that more threads
    /// would only compete.
    private static final int SEARCH_THREADS =
            Math.min(2, Runtime.getRuntime().availableProcessors());

    static {
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES); // for the whole process
    }

    private final IndexStore store;
    private final Shared shared;
    private final Optional<LocalDate> asOfDate;
    private final AsOfSearchers asOfSearchers;
    private final Analyzer analyzer = new WordAnalyzer();
    private final ArchiveStatsCache statsCache = new ArchiveStatsCache();

    /// The objects that an index shares with its as-of views.
    private record Shared(
            NoteLookup notes,
            ColumnCache columns,
            NearDuplicateGroupCache duplicateGroups,
            BitSetProducer articleBits,
            ExecutorService executor) {
        static Shared of(NoteLookup notes) {
            var columns = new ColumnCache();
            return new Shared(
                    notes,
                    columns,
                    new NearDuplicateGroupCache(columns),
                    new QueryBitSetProducer(Schema.ARTICLES_QUERY),
                    Executors.newFixedThreadPool(
                            SEARCH_THREADS,
                            Thread.ofPlatform().daemon().name("search-", 0).factory()));
        }
    }

    private LuceneIndex(IndexStore store, Shared shared, Optional<LocalDate> asOfDate) {
        this.store = store;
        this.shared = shared;
        this.asOfDate = asOfDate;
        asOfSearchers = new AsOfSearchers(asOfDate.orElse(LocalDate.MAX));
    }

    /// Opens the index in a folder, for searches that ignore the user's notes.
    public static LuceneIndex open(Path folder, String contentVersion) throws IOException {
        return open(folder, contentVersion, NoteLookup.NONE);
    }

    /// Opens the index in a folder and creates the folder if necessary. Other files in the folder
    /// are left alone.
    ///
    /// @param contentVersion the version of the code that extracts articles and quotations; an
    ///   index with another version is rebuilt
    /// @param notes the user's notes on the archive's articles
    public static LuceneIndex open(Path folder, String contentVersion, NoteLookup notes)
            throws IOException {
        var store = IndexStore.open(folder, contentVersion);
        return new LuceneIndex(store, Shared.of(notes), Optional.empty());
    }

    @Override
    public ArchiveIndex asOf(LocalDate date) {
        return new LuceneIndex(store, shared, Optional.of(date));
    }

    @Override
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        return withView(view -> articleSearch(view).search(request, asOfDate, job));
    }

    @Override
    public void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException {
        withView(view -> {
            articleSearch(view).forEachHit(request, visitor);
            return request;
        });
    }

    @Override
    public Optional<String> suggestSpelling(String query) throws IOException {
        return withView(view ->
                SpellingSuggestion.of(query, new SpellingSuggester(view.reader())::suggest));
    }

    @Override
    public List<String> completions(String prefix, int limit) throws IOException {
        return withView(view -> new SpellingSuggester(view.reader()).completions(prefix, limit));
    }

    @Override
    public QuotePage quotes(QuoteRequest request) throws IOException {
        return withView(
                view -> new QuoteSearch(view.searcher(), compiler(view)).search(request, asOfDate));
    }

    @Override
    public List<String> paths(Criterion criterion, SortOrder order, JobContext job)
            throws IOException {
        return withView(view -> articleSearch(view).paths(criterion, order, job));
    }

    @Override
    public Optional<QuotedArticle> article(String path) throws IOException {
        return withView(view -> new StoredArticles(view.searcher()).article(path));
    }

    @Override
    public List<String> paths(ArticleId id) throws IOException {
        return withView(view -> new StoredArticles(view.searcher()).paths(id));
    }

    @Override
    public List<Problem> problems(String path) throws IOException {
        return withView(view -> new StoredArticles(view.searcher()).problems(path));
    }

    @Override
    public List<TextSpan> matches(QuotedArticle article, Criterion criterion) throws IOException {
        return withView(view ->
                new MatchFinder(compiler(view).highlightQuery(criterion), analyzer).find(article));
    }

    @Override
    public SpeakerSummary speaker(String name) throws IOException {
        return withView(
                view -> new SpeakerSearch(view.searcher(), view.notes().speakerLinks()).find(name));
    }

    @Override
    public ArchiveStats stats() throws IOException {
        return withView(view ->
                statsCache.of(view.searcher(), view.columns(), view.notes().speakerLinks()));
    }

    @Override
    public NearDuplicateCounts nearDuplicateCounts() throws IOException {
        return withView(view -> view.duplicateGroups().counts());
    }

    @Override
    public IndexedFiles indexedFiles() throws IOException {
        return withView(view -> new StoredFileStamps(view.reader()).readIndexedFiles());
    }

    @Override
    public List<String> unseenPaths(IndexedFiles files) throws IOException {
        return files.unseenCount() == 0
                ? List.of()
                : withView(view -> new StoredFileStamps(view.reader()).unseenPaths(files));
    }

    @Override
    public Optional<String> findDamage() throws IOException {
        return store.findDamage();
    }

    @Override
    public Optional<RebuildReason> rebuildReason() {
        return store.rebuildReason();
    }

    @Override
    public Writer writer() throws IOException {
        return new LuceneIndexWriter(store, analyzer);
    }

    @Override
    public void close() throws IOException {
        shared.executor().shutdown();
        store.close();
    }

    private ArticleSearch articleSearch(IndexView view) {
        return new ArticleSearch(view, compiler(view), shared.executor());
    }

    private QueryCompiler compiler(IndexView view) {
        return new QueryCompiler(view, shared.articleBits());
    }

    private interface ViewFunction<T> {
        T apply(IndexView view) throws IOException;
    }

    private <T> T withView(ViewFunction<T> reader) throws IOException {
        IndexSearcher searcher = store.acquire();
        try {
            return reader.apply(
                    new IndexView(
                            asOfSearchers.of(searcher),
                            shared.columns(),
                            shared.duplicateGroups(),
                            analyzer,
                            shared.notes()));
        } finally {
            store.release(searcher);
        }
    }
}
