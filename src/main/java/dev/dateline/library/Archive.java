package dev.dateline.library;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.file.PrivateFolders;
import dev.dateline.index.LuceneIndex;
import dev.dateline.job.JobContext;
import dev.dateline.library.archive.ArchiveException;
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
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.Transaction;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.walk.FolderWatcher;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveIndex.HitVisitor;
import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.IndexLockedException;
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
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// An open archive with its index: the entry point for searching, refreshing and exporting.
///
/// Searches use what is indexed, also while [#refresh] updates the index. All methods do I/O unless
/// stated otherwise and may be called on any thread but the FX thread. Refreshes wait for each
/// other.
public final class Archive implements AutoCloseable {
    /// The version of the code that extracts articles and quotations. An index made by another
    /// version is outdated, whatever the stamps of the files.
    private static final String INDEX_CONTENT_VERSION =
            ArticleReader.VERSION + "." + QuoteFinder.VERSION;

    private final ArchiveLocation location;
    private final ArchiveIndex index;
    private final AsOfFilter asOf;
    private final NotesStore notesStore;
    private final CorrectionSync correctionSync;
    private final ExportService exportService;
    private volatile @Nullable FolderWatcher watch;

    private Archive(
            ArchiveLocation location, ArchiveIndex index, NotesStore notesStore, Clock clock) {
        this.location = location;
        this.index = index;
        asOf = new AsOfFilter(index);
        this.notesStore = notesStore;
        this.correctionSync = new CorrectionSync(location.path(), index, notesStore);
        exportService = new ExportService(location, index, asOf, notesStore, clock);
    }

    /// Opens an archive for use without notes. Fast, whatever the size of the archive.
    public static Archive open(Path path, Path indexHome) throws ArchiveException {
        return open(path, indexHome, NotesStore.unavailable("opened without a notebook"));
    }

    /// Opens an archive and its index.
    ///
    /// @param path the folder or the single article file
    /// @param indexHome the directory that contains the indexes of all archives
    public static Archive open(Path path, Path indexHome, NotesStore notesStore)
            throws ArchiveException {
        return open(path, indexHome, notesStore, Clock.system(ZoneId.systemDefault()));
    }

    /// Opens an archive and its index with a clock, which provides the date of exports.
    public static Archive open(Path path, Path indexHome, NotesStore notesStore, Clock clock)
            throws ArchiveException {
        ArchiveLocation location = ArchiveLocation.of(path);
        Path folder = new IndexDirectories(indexHome).directoryFor(location.path());
        if (notesStore.folder().isPresent()) {
            location.requireNotesOutside(notesStore.folder().get());
        }
        try {
            PrivateFolders.create(folder);
            var noted = new ArchiveNoteLookup(location.path().toString(), notesStore::notes);
            return new Archive(
                    location,
                    LuceneIndex.open(folder, INDEX_CONTENT_VERSION, noted),
                    notesStore,
                    clock);
        } catch (IOException e) {
            throw ArchiveException.indexFolder(folder.toString(), e);
        }
    }

    /// Returns the reason why the first refresh has to rebuild the index or had to rebuild it.
    /// Empty if it need not.
    public Optional<RebuildReason> rebuildReason() {
        return index.rebuildReason();
    }

    /// Returns the display name of the archive: the name of its folder or file. Does no I/O.
    public String name() {
        return location.name();
    }

    /// Returns the absolute path of the archive with all symbolic links resolved. Does no I/O.
    public Path location() {
        return location.path();
    }

    /// Returns the store of the notes on all archives.
    public NotesStore notesStore() {
        return notesStore;
    }

    /// Returns the file of the article with this path in the archive.
    public Path file(String path) {
        return location.file(path);
    }

    /// Starts to report changes in the archive, in a thread of its own, until the archive is
    /// closed.
    ///
    /// To be called once. Does no I/O.
    public void watch(Runnable changed) {
        watch = FolderWatcher.start(location.path(), changed, FolderWatcher.Timing.DEFAULT);
    }

    /// Returns the filter that holds the as-of date and selects the visible part of the index.
    public AsOfFilter asOf() {
        return asOf;
    }

    /// Updates the index with new and changed files and removes missing files from the index.
    ///
    /// Commits repeatedly: articles can be found a few seconds after they were read, and a killed
    /// refresh loses no more than that.
    ///
    /// @throws ArchiveException if the archive does not exist, which leaves its index unchanged, or
    ///   another process is updating it
    public synchronized RefreshReport refresh(JobContext job) throws IOException {
        ArchiveLocation.of(location.path());
        try (ArchiveIndex.Writer writer = openWriter()) {
            correctionSync.beginRefresh(writer);
            try {
                RefreshReport report =
                        new IndexRefresher(location.path(), correctionSync, index, writer, job)
                                .run();
                correctionSync.syncAfterRefresh(writer);
                return report;
            } finally {
                correctionSync.endRefresh();
            }
        }
    }

    private ArchiveIndex.Writer openWriter() throws IOException {
        try {
            return index.writer();
        } catch (IndexLockedException e) {
            throw ArchiveException.locked(e);
        } catch (FileSystemException e) {
            throw ArchiveException.indexFolder(e.getFile(), e);
        }
    }

    /// Compares the index with the archive's files by paths, sizes and times, without changing
    /// either. Damage is reported but not repaired.
    ///
    /// @throws java.util.concurrent.CancellationException if the job is cancelled
    public CheckReport check(JobContext job) throws IOException {
        ArchiveLocation.of(location.path());
        return IndexChecker.check(location.path(), index, job);
    }

    public SearchPage search(SearchRequest request) throws IOException {
        return search(request, JobContext.QUIET);
    }

    /// Returns one page of the articles that match a query.
    ///
    /// @throws java.util.concurrent.CancellationException if the job is cancelled
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        return asOf.visibleIndex().search(request, job);
    }

    /// Passes every hit of the requested page to `visitor`, in order and without a limit on their
    /// number.
    public void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException {
        asOf.visibleIndex().forEachHit(request, visitor);
    }

    /// Returns the query with each unknown word replaced with the indexed word spelled nearest.
    /// Empty if nothing would change.
    public Optional<String> suggestSpelling(String query) throws IOException {
        return asOf.visibleIndex().suggestSpelling(query);
    }

    /// Returns up to `limit` indexed words that start with `prefix`, the most frequent first.
    public List<String> completions(String prefix, int limit) throws IOException {
        return asOf.visibleIndex().completions(prefix, limit);
    }

    public QuotePage quotes(QuoteRequest request) throws IOException {
        return asOf.visibleIndex().quotes(request);
    }

    /// Returns the names and roles of the speakers whose name equals or resembles `name`.
    public SpeakerSummary speaker(String name) throws IOException {
        return asOf.visibleIndex().speaker(name);
    }

    /// Parses a query and returns the paths of all matching articles, in the given order.
    public List<String> paths(String query, SortOrder order) throws IOException {
        return paths(QueryParser.parse(query), order);
    }

    /// Returns the paths of all articles that match a query, in the given order.
    public List<String> paths(ParsedQuery query, SortOrder order) throws IOException {
        return asOf.visibleIndex().paths(query.criterion(), order, JobContext.QUIET);
    }

    /// Returns the article at a path in the state in which it was indexed.
    public Optional<QuotedArticle> article(String path) throws IOException {
        return asOf.visibleIndex().article(path);
    }

    /// Compares the indexed quotations of an article with the current content of its file.
    public List<QuoteVerification> verify(QuotedArticle indexed) {
        return new QuoteVerifier(location.path()).verify(indexed, file(indexed.article().path()));
    }

    /// Writes the notes that concern this archive to a notes file.
    ///
    /// These are the notes on its current and former articles, and those that apply to all archives
    /// (saved searches and names of speakers).
    ///
    /// @return the number of transactions
    /// @throws ExportException if the target is inside the archive
    public int exportNotes(Path target) throws IOException {
        requireOutside(target);
        return notesStore.export(
                target, new ArchiveTransactionFilter(location.path(), index, notesStore));
    }

    /// Checks that a file may be written without becoming a part of this archive. It must be no
    /// article or sidecar of the archive, and must not become one.
    ///
    /// @throws ExportException if it is inside the archive
    public void requireOutside(Path target) throws IOException {
        exportService.requireOutsideArchive(target);
    }

    /// Returns the paths of all article files with the same content, which an article ID
    /// identifies.
    public List<String> paths(ArticleId id) throws IOException {
        return index.paths(id);
    }

    /// Records corrections in the notes and applies them to the indexed quotations.
    ///
    /// @return the transaction, for [#undo]
    public Transaction correct(List<? extends Correction> corrections) throws IOException {
        Transaction transaction = notesStore.record(corrections);
        correctionSync.applyCorrections(notesStore.correctedArticles(transaction));
        return transaction;
    }

    /// Undoes any transaction and updates the index if it contains corrections.
    public Transaction undo(Transaction transaction) throws IOException {
        Transaction undo = notesStore.undo(transaction);
        correctionSync.applyCorrections(notesStore.correctedArticles(undo));
        return undo;
    }

    /// Returns the problems found in the file at a path.
    public List<Problem> problems(String path) throws IOException {
        return index.problems(path);
    }

    /// Parses a query and returns its matches as spans of an article's text, in order.
    public List<TextSpan> matches(QuotedArticle article, String query) throws IOException {
        return asOf.visibleIndex().matches(article, query);
    }

    public ArchiveStats stats() throws IOException {
        return asOf.visibleIndex().stats();
    }

    /// Counts the groups of near-duplicates in the archive and their articles.
    public NearDuplicateCounts nearDuplicateCounts() throws IOException {
        return asOf.visibleIndex().nearDuplicateCounts();
    }

    /// Exports the selected articles and quotations to a file.
    ///
    /// @throws ExportException if the target is inside the archive or cannot be written
    /// @throws java.util.concurrent.CancellationException if the job is cancelled; nothing is
    ///   written then
    public ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        return exportService.export(selection, options, format, target, job);
    }

    /// Renders the first pages of the PDF file to which a selection would be exported.
    public DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        return exportService.preview(selection, options, job);
    }

    /// Closes the archive after a running refresh has ended. The refresh should be cancelled first.
    @Override
    public synchronized void close() throws IOException {
        if (watch != null) {
            watch.close();
        }
        index.close();
    }
}
