package dev.dateline.library.people;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.notes.ArchiveNoteLookup;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryParser;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Finds unnamed sources or unquoted persons in the articles that match a query.
///
/// The index selects candidate articles in slices of days, newest first; the candidates are then
/// read.
public final class PeopleSearch {
    /// The maximum number of articles that a search reads. Reading them takes some seconds; a
    /// narrower query reaches older articles.
    public static final int MAX_ARTICLES = 5_000;

    /// The maximum number of matching articles in a slice, in which candidates are selected at a
    /// time. For a million articles at once, the selection would take seconds.
    static final int SLICE_SIZE = 10_000;

    private final Archive archive;
    private final Supplier<PeopleCollector> newCollector;

    private PeopleSearch(Archive archive, Supplier<PeopleCollector> newCollector) {
        this.archive = archive;
        this.newCollector = newCollector;
    }

    /// Creates a search for unnamed sources, grouped by their description.
    public static PeopleSearch unnamed(Archive archive) {
        return new PeopleSearch(archive, UnnamedSourceCollector::new);
    }

    /// Creates a search for people whom articles name in full but never quote. Only the articles
    /// that are read count.
    public static PeopleSearch unquoted(Archive archive) {
        var notes =
                new ArchiveNoteLookup(
                        archive.location().toString(), () -> archive.notesStore().notes());
        return new PeopleSearch(archive, () -> new UnquotedPersonCollector(notes.speakerLinks()));
    }

    public PeopleReport run(String query, JobContext job) throws IOException {
        return run(query, job, _ -> {});
    }

    /// Returns the people in the articles that match a query. If the job is cancelled, returns
    /// those found so far.
    ///
    /// @param onPartialReport receives intermediate results, on the calling thread
    public PeopleReport run(String query, JobContext job, Consumer<PeopleReport> onPartialReport)
            throws IOException {
        PeopleCollector collector = newCollector.get();
        try {
            DateHistogram days = histogram(query, job);
            var slices =
                    DateSlice.split(collector.restrict(QueryParser.parse(query)), days, SLICE_SIZE);
            return new PeopleScan(archive, slices, collector, job, onPartialReport)
                    .report(MAX_ARTICLES);
        } catch (CancellationException e) {
            return new PeopleReport(List.of(), 0, archive.stats().articles());
        }
    }

    /// Counts the matching articles on each day. Counts all articles instead if the query would
    /// take too long.
    private DateHistogram histogram(String query, JobContext job) throws IOException {
        SearchPage counted = archive.search(new SearchRequest(query, SortOrder.NEWEST, 0, 0), job);
        return counted.isComplete() ? counted.histogram() : archive.stats().histogram();
    }
}
