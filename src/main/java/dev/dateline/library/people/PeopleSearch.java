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

/// Finds people of a kind in the articles that match a query: days after days, the newest first.
/// The index tells which articles may have some; these are read.
public final class PeopleSearch {
    /// When about as many have been read, older ones are not: so many take some seconds, and nobody
    /// goes through more of them than a narrower search leaves.
    public static final int MAX_ARTICLES = 5_000;

    /// What the index is asked for at once, in articles that match the query. With a million of
    /// them it takes seconds to say which of all may have some.
    static final int SLICE_SIZE = 10_000;

    private final Archive archive;
    private final Supplier<PeopleCollector> newCollector;

    private PeopleSearch(Archive archive, Supplier<PeopleCollector> finding) {
        this.archive = archive;
        this.newCollector = finding;
    }

    /// Who speaks without a name, grouped by how they are called.
    public static PeopleSearch unnamed(Archive archive) {
        return new PeopleSearch(archive, UnnamedSourceCollector::new);
    }

    /// Which people are named in full and never quoted in what is looked through.
    public static PeopleSearch unquoted(Archive archive) {
        var notes =
                new ArchiveNoteLookup(
                        archive.location().toString(), () -> archive.notesStore().notes());
        return new PeopleSearch(archive, () -> new UnquotedPersonCollector(notes.speakerLinks()));
    }

    public PeopleReport run(String query, JobContext job) throws IOException {
        return run(query, job, _ -> {});
    }

    /// Those in the articles that match `query`; those found so far when the job is cancelled.
    ///
    /// @param begun is told now and then what has been found so far, on the calling thread
    public PeopleReport run(String query, JobContext job, Consumer<PeopleReport> begun)
            throws IOException {
        PeopleCollector found = newCollector.get();
        try {
            DateHistogram days = histogram(query, job);
            var portions =
                    DateSlice.split(found.restrict(QueryParser.parse(query)), days, SLICE_SIZE);
            return new PeopleScan(archive, portions, found, job, begun).report(MAX_ARTICLES);
        } catch (CancellationException stopped) {
            return new PeopleReport(List.of(), 0, archive.stats().articles());
        }
    }

    /// How many articles match on each day; how many there are where that would take too long.
    private DateHistogram histogram(String query, JobContext job) throws IOException {
        SearchPage counted = archive.search(new SearchRequest(query, SortOrder.NEWEST, 0, 0), job);
        return counted.isComplete() ? counted.histogram() : archive.stats().histogram();
    }
}
