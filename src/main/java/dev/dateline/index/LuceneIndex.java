package dev.dateline.index;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.CopyCounts;
import dev.dateline.search.Criterion;
import dev.dateline.search.HitVisitor;
import dev.dateline.search.KnownFiles;
import dev.dateline.search.NotedArticles;
import dev.dateline.search.Order;
import dev.dateline.search.ParsedQuery;
import dev.dateline.search.QueryParser;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.Respelling;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SpeakerRecord;
import dev.dateline.work.JobContext;

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
/// is made anew, empty, and [#rebuilt()] says why.
public final class LuceneIndex implements ArchiveIndex {
    /// Beyond what a query may ask for: 250 words, each in some thirty forms and two fields.
    private static final int MOST_CLAUSES = 32_768;

    /// More would only get into one another's way; what a search reads is in memory.
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Analyzer analyzer = Schema.analyzer();
    private final LastStats lastStats = new LastStats();
    private final BitSetProducer articleSet;
    private final ColumnCache columns;
    private final ExecutorService threads;
    private final IndexFolder folder;
    private final NotedArticles noted;
    private final Ends ends;

    private LuceneIndex(IndexFolder folder, NotedArticles noted) {
        this.folder = folder;
        this.noted = noted;
        articleSet = new QueryBitSetProducer(QueryCompiler.ARTICLES);
        columns = new ColumnCache();
        threads =
                Executors.newFixedThreadPool(
                        THREADS, Thread.ofPlatform().daemon().name("search-", 0).factory());
        ends = new Ends(LocalDate.MAX);
    }

    private LuceneIndex(LuceneIndex whole, LocalDate last) {
        folder = whole.folder;
        noted = whole.noted;
        articleSet = whole.articleSet;
        columns = whole.columns;
        threads = whole.threads;
        ends = new Ends(last);
    }

    /// Opens the index in `folder`, which is made if need be and holds nothing else.
    ///
    /// @param contents the version of what articles and quotations are made by; an index of another
    ///   is out of date as a whole
    public static LuceneIndex open(Path folder, String contents) throws IOException {
        return open(folder, contents, NotedArticles.NONE);
    }

    /// The same, with what the reader has noted on the archive's articles.
    public static LuceneIndex open(Path folder, String contents, NotedArticles noted)
            throws IOException {
        return new LuceneIndex(IndexFolder.open(folder, contents), noted);
    }

    @Override
    public ArchiveIndex endingOn(LocalDate last) {
        return new LuceneIndex(this, last);
    }

    @Override
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        var query = QueryParser.parse(request.query());
        return read(s ->
                new ArticleSearch(s, compiler(s), analyzer, columns, threads)
                        .page(query, request, job));
    }

    @Override
    public void each(SearchRequest request, HitVisitor visitor) throws IOException {
        var query = QueryParser.parse(request.query());
        read(s -> {
            new ArticleSearch(s, compiler(s), analyzer, columns, threads)
                    .each(query, request, visitor);
            return query;
        });
    }

    @Override
    public Optional<String> respelled(String query) throws IOException {
        return read(s -> Respelling.of(query, spelling(s)::better));
    }

    @Override
    public List<String> completions(String begun, int most) throws IOException {
        return read(s -> spelling(s).completions(begun, most));
    }

    @Override
    public QuotePage quotes(QuoteRequest request) throws IOException {
        ParsedQuery typed = QueryParser.parse(request.query());
        ParsedQuery query =
                request.speaker().isBlank() ? typed : typed.narrowedTo(quotedBy(request.speaker()));
        return read(s -> new QuoteSearch(s, compiler(s), columns).page(query, request));
    }

    /// A surname may be many people's; several words are a speaker's name if anybody has it.
    private static Criterion quotedBy(String typed) {
        return typed.strip().contains(" ")
                ? new Criterion.Named(typed.strip())
                : new Criterion.Speaker(typed);
    }

    @Override
    public List<String> paths(Criterion criterion, Order order, JobContext job) throws IOException {
        return read(s ->
                new StoredFiles(s, columns)
                        .paths(compiler(s).articles(criterion), Sorting.of(order), job));
    }

    @Override
    public Optional<QuotedArticle> article(String path) throws IOException {
        return read(s -> new StoredFiles(s, columns).article(path));
    }

    @Override
    public List<String> paths(ArticleId id) throws IOException {
        return read(s -> new StoredFiles(s, columns).paths(id));
    }

    @Override
    public List<Problem> problems(String path) throws IOException {
        return read(s -> new StoredFiles(s, columns).problems(path));
    }

    @Override
    public List<TextSpan> matches(QuotedArticle article, String query) throws IOException {
        Criterion criterion = QueryParser.parse(query).criterion();
        return read(s -> new HitFinder(compiler(s).hits(criterion), analyzer).find(article));
    }

    @Override
    public SpeakerRecord speaker(String name) throws IOException {
        return read(s -> new SpeakerSearch(s, noted.links()).of(name));
    }

    @Override
    public ArchiveStats stats() throws IOException {
        return read(s -> lastStats.of(s, columns, noted.links()));
    }

    @Override
    public CopyCounts copies() throws IOException {
        return read(s -> columns.copies(s.getIndexReader()).counts());
    }

    @Override
    public KnownFiles files() throws IOException {
        return read(s -> new FileTable(s.getIndexReader()).known());
    }

    @Override
    public List<String> unmet(KnownFiles files) throws IOException {
        return files.unmet() == 0
                ? List.of()
                : read(s -> new FileTable(s.getIndexReader()).unmet(files));
    }

    @Override
    public Optional<String> damage() throws IOException {
        return folder.damage().map(Throwable::toString);
    }

    @Override
    public Optional<String> rebuilt() {
        return folder.rebuilt();
    }

    @Override
    public Writer writer() throws IOException {
        return new LuceneWriter(folder, analyzer, columns);
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        folder.close();
    }

    private QueryCompiler compiler(IndexSearcher searcher) {
        return new QueryCompiler(
                articleSet, facts(searcher), new Likeness(searcher, analyzer, columns), columns);
    }

    private Spelling spelling(IndexSearcher searcher) {
        return new Spelling(facts(searcher));
    }

    private ArchiveFacts facts(IndexSearcher searcher) {
        return new ArchiveFacts(searcher.getIndexReader(), noted);
    }

    private <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = folder.acquire();
        try {
            return reading.with(ends.of(searcher));
        } finally {
            folder.release(searcher);
        }
    }

    private interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }
}
