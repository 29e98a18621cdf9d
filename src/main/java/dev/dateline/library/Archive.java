package dev.dateline.library;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.index.LuceneIndex;
import dev.dateline.job.JobContext;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.library.archive.ArchiveLocation;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.library.archive.CheckReport;
import dev.dateline.library.archive.IndexChecker;
import dev.dateline.library.archive.IndexDirectories;
import dev.dateline.library.archive.IndexRefresher;
import dev.dateline.library.archive.QuoteVerification;
import dev.dateline.library.archive.QuoteVerifier;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.library.export.ExportService;
import dev.dateline.library.notes.ArchiveNoteLookup;
import dev.dateline.library.notes.ArchiveTransactionFilter;
import dev.dateline.library.notes.CorrectionSync;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.library.notes.QuoteExtraction;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.Transaction;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.walk.FolderWatcher;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.HitVisitor;
import dev.dateline.search.IndexLockedException;
import dev.dateline.search.NearDuplicateCounts;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.RebuildReason;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryParser;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// One open archive: a folder of article files, or a single file, and its index. It can be searched
/// at once with what the index holds, and while [#refresh] brings that up to date. Every method
/// does I/O and may be called from any thread but the FX thread; refreshes wait for one another.
public final class Archive implements AutoCloseable {
    /// An index made by another reader or finder is out of date, whatever the files' stamps say.
    private static final String INDEX_CONTENT_VERSION =
            ArticleReader.VERSION + "." + QuoteFinder.VERSION;

    private final ArchiveLocation location;
    private final ArchiveIndex index;
    private final AsOfFilter asOf;
    private final NotesStore notesStore;
    private final QuoteExtraction quoteExtraction;
    private final CorrectionSync correctionSync;
    private final ExportService exportService;
    private volatile @Nullable FolderWatcher watch;

    private Archive(
            ArchiveLocation location, ArchiveIndex index, NotesStore notebook, Clock clock) {
        this.location = location;
        this.index = index;
        asOf = new AsOfFilter(index);
        this.notesStore = notebook;
        this.quoteExtraction = new QuoteExtraction(notebook);
        this.correctionSync = new CorrectionSync(location.path(), index, notebook, quoteExtraction);
        exportService = new ExportService(location, index, asOf, notebook, clock);
    }

    /// Opens the archive at `place` with its index below `indexHome`; quick, whatever its size.
    /// Nothing can be noted on it.
    public static Archive open(Path place, Path indexHome) throws ArchiveException {
        return open(place, indexHome, NotesStore.unavailable("opened without a notebook"));
    }

    /// The same, with the reader's notes.
    public static Archive open(Path place, Path indexHome, NotesStore notebook)
            throws ArchiveException {
        return open(place, indexHome, notebook, Clock.system(ZoneId.systemDefault()));
    }

    /// The same, with the clock that dates exports.
    public static Archive open(Path place, Path indexHome, NotesStore notebook, Clock clock)
            throws ArchiveException {
        ArchiveLocation location = ArchiveLocation.of(place);
        Path folder = new IndexDirectories(indexHome).directoryFor(location.path());
        try {
            var noted = new ArchiveNoteLookup(location.path().toString(), notebook::notes);
            return new Archive(
                    location,
                    LuceneIndex.open(folder, INDEX_CONTENT_VERSION, noted),
                    notebook,
                    clock);
        } catch (IndexLockedException e) {
            throw ArchiveException.locked(e);
        } catch (IOException e) {
            throw new ArchiveException(Reason.INDEX_FOLDER, folder + ": " + e.getMessage(), e);
        }
    }

    /// Why the index had to be made anew; empty if it was not.
    public Optional<RebuildReason> rebuildReason() {
        return index.rebuildReason();
    }

    /// The archive's folder or file name, for people.
    public String name() {
        return location.name();
    }

    /// The folder or file itself, absolute and without links.
    public Path location() {
        return location.path();
    }

    /// What the reader noted, here and elsewhere.
    public NotesStore notesStore() {
        return notesStore;
    }

    /// The file of the article at a path.
    public Path file(String path) {
        return location.file(path);
    }

    /// Tells of changes in the archive's folder, in a thread of its own, until the archive is
    /// closed ([FolderWatcher]). To be called once; unlike all other methods it does no I/O.
    public void watch(Runnable changed) {
        watch = FolderWatcher.start(location.path(), changed, FolderWatcher.Timing.DEFAULT);
    }

    /// As of which day it is shown.
    public AsOfFilter asOf() {
        return asOf;
    }

    /// Reads what is new or changed since the last time and forgets what is gone. Commits as it
    /// goes: what is read can be found a few seconds later, and a killed refresh loses no more than
    /// that.
    ///
    /// @throws ArchiveException when the archive is not there (its index is kept) or another
    ///   Dateline is updating it
    public synchronized RefreshReport refresh(JobContext job) throws IOException {
        ArchiveLocation.of(location.path());
        try (ArchiveIndex.Writer writer = index.writer()) {
            correctionSync.beginRefresh(writer);
            try {
                RefreshReport report =
                        new IndexRefresher(location.path(), quoteExtraction, index, writer, job)
                                .run();
                correctionSync.syncAfterRefresh(writer);
                return report;
            } finally {
                correctionSync.endRefresh();
            }
        } catch (IndexLockedException e) {
            throw ArchiveException.locked(e);
        }
    }

    /// Compares the index with the folder, by paths, sizes and times, and changes neither. A
    /// damaged index is found, not mended.
    ///
    /// @throws java.util.concurrent.CancellationException when the job was cancelled
    public CheckReport check(JobContext job) throws IOException {
        ArchiveLocation.of(location.path());
        return IndexChecker.check(location.path(), index, job);
    }

    public SearchPage search(SearchRequest request) throws IOException {
        return search(request, JobContext.QUIET);
    }

    /// The same for a job: it ends when that is cancelled.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        return asOf.visibleIndex().search(request, job);
    }

    /// Hands every hit of the request's page to `visitor`, in order; for lists of any length.
    public void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException {
        asOf.visibleIndex().forEachHit(request, visitor);
    }

    /// The query as it was perhaps meant: words that the archive does not have are replaced by
    /// those spelled nearest that it has. Empty if it has all of them, or nothing like them.
    public Optional<String> suggestSpelling(String query) throws IOException {
        return asOf.visibleIndex().suggestSpelling(query);
    }

    /// Words of the archive that begin so, those in most articles first.
    public List<String> completions(String begun, int most) throws IOException {
        return asOf.visibleIndex().completions(begun, most);
    }

    public QuotePage quotes(QuoteRequest request) throws IOException {
        return asOf.visibleIndex().quotes(request);
    }

    /// Under which names and in which roles the speaker is printed who has this name, or nearly.
    public SpeakerSummary speaker(String name) throws IOException {
        return asOf.visibleIndex().speaker(name);
    }

    /// The paths of all articles that match `query`, in order.
    public List<String> paths(String query, SortOrder order) throws IOException {
        return paths(QueryParser.parse(query), order);
    }

    public List<String> paths(ParsedQuery query, SortOrder order) throws IOException {
        return asOf.visibleIndex().paths(query.criterion(), order, JobContext.QUIET);
    }

    /// The article at a path relative to the archive, as it was indexed.
    public Optional<QuotedArticle> article(String path) throws IOException {
        return asOf.visibleIndex().article(path);
    }

    /// Reads an article's file again and says of each of its quotations, as they were indexed,
    /// whether it still stands there.
    public List<QuoteVerification> verify(QuotedArticle indexed) {
        return new QuoteVerifier(location.path()).verify(indexed, file(indexed.article().path()));
    }

    /// Writes to a file what the reader noted on this archive's articles, here and where they lay
    /// before, and what holds everywhere (saved searches, speakers with several names).
    ///
    /// @return how many acts
    /// @throws ExportException when the target lies inside the archive
    public int exportNotes(Path target) throws IOException {
        exportService.requireOutsideArchive(target);
        return notesStore.export(
                target, new ArchiveTransactionFilter(location.path(), index, notesStore));
    }

    /// Where the articles of one content lie: none, one, or as many as there are copies.
    public List<String> paths(ArticleId id) throws IOException {
        return index.paths(id);
    }

    /// Notes what the reader says against the program, which shows at once.
    ///
    /// @return the act, to be taken back with [#undo]
    public Transaction correct(List<? extends Correction> corrections) throws IOException {
        Transaction act = notesStore.record(corrections);
        correctionSync.applyCorrections(notesStore.correctedArticles(act));
        return act;
    }

    /// Takes back any act of the reader.
    public Transaction undo(Transaction act) throws IOException {
        Transaction undo = notesStore.undo(act);
        correctionSync.applyCorrections(notesStore.correctedArticles(undo));
        return undo;
    }

    /// What was noted when the file at a path was read.
    public List<Problem> problems(String path) throws IOException {
        return index.problems(path);
    }

    /// Where `query` hits the article's text: spans of [dev.dateline.article.Article#text()], in
    /// order.
    public List<TextSpan> matches(QuotedArticle article, String query) throws IOException {
        return asOf.visibleIndex().matches(article, query);
    }

    public ArchiveStats stats() throws IOException {
        return asOf.visibleIndex().stats();
    }

    /// How many of its articles are copies of one story.
    public NearDuplicateCounts nearDuplicateCounts() throws IOException {
        return asOf.visibleIndex().nearDuplicateCounts();
    }

    /// Writes a selection to a file.
    ///
    /// @throws ExportException when the target lies inside the archive or cannot be written
    /// @throws java.util.concurrent.CancellationException when the job was cancelled; nothing was
    ///   written
    public ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        return exportService.export(selection, options, format, target, job);
    }

    /// Shows how a selection will look as a PDF.
    public DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        return exportService.preview(selection, options, job);
    }

    /// Waits for a refresh to end; whoever is in a hurry cancels it first.
    @Override
    public synchronized void close() throws IOException {
        if (watch != null) {
            watch.close();
        }
        index.close();
    }
}
