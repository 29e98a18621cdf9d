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
import dev.dateline.library.ArchiveException.Reason;
import dev.dateline.notes.Act;
import dev.dateline.notes.Change.Correction;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.FolderWatch;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.CopyCounts;
import dev.dateline.search.HitVisitor;
import dev.dateline.search.IndexLockedException;
import dev.dateline.search.Order;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SpeakerRecord;
import dev.dateline.work.JobContext;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
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
    private static final String CONTENTS = ArticleReader.VERSION + "." + QuoteFinder.VERSION;

    private final Path place;
    private final ArchiveIndex index;
    private final AsOf asOf;
    private final Notebook notebook;
    private final Quoting quoting;
    private final NotedIndex noted;
    private final Clock clock;
    private volatile @Nullable FolderWatch watch;

    private Archive(Path place, ArchiveIndex index, Notebook notebook, Clock clock) {
        this.place = place;
        this.index = index;
        asOf = new AsOf(index);
        this.notebook = notebook;
        this.quoting = new Quoting(notebook);
        this.noted = new NotedIndex(place, index, notebook, quoting);
        this.clock = clock;
    }

    /// Opens the archive at `place` with its index below `indexHome`; quick, whatever its size.
    /// Nothing can be noted on it.
    public static Archive open(Path place, Path indexHome) throws ArchiveException {
        return open(place, indexHome, Notebook.closed("opened without a notebook"));
    }

    /// The same, with the reader's notes.
    public static Archive open(Path place, Path indexHome, Notebook notebook)
            throws ArchiveException {
        return open(place, indexHome, notebook, Clock.system(ZoneId.systemDefault()));
    }

    /// The same, with the clock that dates exports.
    public static Archive open(Path place, Path indexHome, Notebook notebook, Clock clock)
            throws ArchiveException {
        Path real = ArchivePlace.real(place);
        Path folder = new IndexHome(indexHome).of(real);
        try {
            var noted = new NotesInArchive(real.toString(), notebook::notes);
            return new Archive(real, LuceneIndex.open(folder, CONTENTS, noted), notebook, clock);
        } catch (IndexLockedException e) {
            throw ArchivePlace.locked(e);
        } catch (IOException e) {
            throw new ArchiveException(Reason.INDEX_FOLDER, folder + ": " + e.getMessage(), e);
        }
    }

    /// Why the index had to be made anew, in a sentence; empty if it was not.
    public Optional<String> rebuilt() {
        return index.rebuilt();
    }

    /// The archive's folder or file name, for people.
    public String name() {
        return place.getFileName() == null ? place.toString() : place.getFileName().toString();
    }

    /// The folder or file itself, absolute and without links.
    public Path place() {
        return place;
    }

    /// What the reader noted, here and elsewhere.
    public Notebook notebook() {
        return notebook;
    }

    /// The file of the article at a path.
    public Path file(String path) {
        return Files.isDirectory(place) ? place.resolve(path) : place;
    }

    /// Tells of changes in the archive's folder, in a thread of its own, until the archive is
    /// closed ([FolderWatch]). To be called once; unlike all other methods it does no I/O.
    public void watch(Runnable changed) {
        watch = FolderWatch.start(place, changed, FolderWatch.Pace.USUAL);
    }

    /// As of which day it is shown.
    public AsOf asOf() {
        return asOf;
    }

    /// Reads what is new or changed since the last time and forgets what is gone. Commits as it
    /// goes: what is read can be found a few seconds later, and a killed refresh loses no more than
    /// that.
    ///
    /// @throws ArchiveException when the archive is not there (its index is kept) or another
    ///   Dateline is updating it
    public synchronized RefreshReport refresh(JobContext job) throws IOException {
        ArchivePlace.real(place);
        try (ArchiveIndex.Writer writer = index.writer()) {
            noted.refreshing(writer);
            try {
                RefreshReport report = new Refresh(place, quoting, index, writer, job).run();
                noted.settle(writer);
                return report;
            } finally {
                noted.refreshed();
            }
        } catch (IndexLockedException e) {
            throw ArchivePlace.locked(e);
        }
    }

    /// Compares the index with the folder, by paths, sizes and times, and changes neither. A
    /// damaged index is found, not mended.
    ///
    /// @throws java.util.concurrent.CancellationException when the job was cancelled
    public CheckReport check(JobContext job) throws IOException {
        ArchivePlace.real(place);
        return Check.of(place, index, job);
    }

    public SearchPage search(SearchRequest request) throws IOException {
        return search(request, JobContext.QUIET);
    }

    /// The same for a job: it ends when that is cancelled.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        return asOf.say(asOf.index().search(request, job));
    }

    /// Hands every hit of the request's page to `visitor`, in order; for lists of any length.
    public void each(SearchRequest request, HitVisitor visitor) throws IOException {
        asOf.index().each(request, visitor);
    }

    /// The query as it was perhaps meant: words that the archive does not have are replaced by
    /// those spelled nearest that it has. Empty if it has all of them, or nothing like them.
    public Optional<String> didYouMean(String query) throws IOException {
        return asOf.index().respelled(query);
    }

    /// Words of the archive that begin so, those in most articles first.
    public List<String> completions(String begun, int most) throws IOException {
        return asOf.index().completions(begun, most);
    }

    public QuotePage quotes(QuoteRequest request) throws IOException {
        return asOf.say(asOf.index().quotes(request));
    }

    /// Under which names and in which roles the speaker is printed who has this name, or nearly.
    public SpeakerRecord speaker(String name) throws IOException {
        return asOf.index().speaker(name);
    }

    /// The paths of all articles that match `query`, in order.
    public List<String> paths(String query, Order order) throws IOException {
        return asOf.index().paths(query, order);
    }

    /// The article at a path relative to the archive, as it was indexed.
    public Optional<QuotedArticle> article(String path) throws IOException {
        return asOf.index().article(path);
    }

    /// Reads an article's file again and says of each of its quotations, as they were indexed,
    /// whether it still stands there.
    public List<Verification> verify(QuotedArticle indexed) {
        return new Verifier(place).verify(indexed, file(indexed.article().path()));
    }

    /// Writes to a file what the reader noted on this archive's articles, here and where they lay
    /// before, and what holds everywhere (saved searches, speakers with several names).
    ///
    /// @return how many acts
    /// @throws ExportException when the target lies inside the archive
    public int exportNotes(Path target) throws IOException {
        TakingAway.refuseInside(place, target);
        return notebook.export(target, new ArchiveActs(place, index, notebook));
    }

    /// Where the articles of one content lie: none, one, or as many as there are copies.
    public List<String> paths(ArticleId id) throws IOException {
        return index.paths(id);
    }

    /// Notes what the reader says against the program, which shows at once.
    ///
    /// @return the act, to be taken back with [#undo]
    public Act correct(List<? extends Correction> corrections) throws IOException {
        Act act = notebook.note(corrections);
        noted.renew(notebook.corrects(act));
        return act;
    }

    /// Takes back any act of the reader.
    public Act undo(Act act) throws IOException {
        Act undo = notebook.undo(act);
        noted.renew(notebook.corrects(undo));
        return undo;
    }

    /// What was noted when the file at a path was read.
    public List<Problem> problems(String path) throws IOException {
        return index.problems(path);
    }

    /// Where `query` hits the article's text: spans of [dev.dateline.article.Article#text()], in
    /// order.
    public List<TextSpan> matches(QuotedArticle article, String query) throws IOException {
        return asOf.index().matches(article, query);
    }

    public ArchiveStats stats() throws IOException {
        return asOf.index().stats();
    }

    /// How many of its articles are copies of one story.
    public CopyCounts copies() throws IOException {
        return asOf.index().copies();
    }

    /// Writes a selection to a file.
    ///
    /// @throws ExportException when the target lies inside the archive or cannot be written
    /// @throws java.util.concurrent.CancellationException when the job was cancelled; nothing was
    ///   written
    public ExportReport export(
            Selection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        return takingAway().export(selection, options, format, target, job);
    }

    /// Shows how a selection will look as a PDF.
    public DossierPreview preview(Selection selection, ExportOptions options, JobContext job)
            throws IOException {
        return takingAway().preview(selection, options, job);
    }

    private TakingAway takingAway() {
        return new TakingAway(this, index, clock);
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
