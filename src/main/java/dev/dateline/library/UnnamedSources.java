package dev.dateline.library;

import dev.dateline.quote.UnnamedWords;
import dev.dateline.search.Criterion;
import dev.dateline.search.Criterion.Words;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.Order;
import dev.dateline.search.QueryParser;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Finds who speaks without a name in the articles that match a query, and groups it by how they
/// are called: days after days, the newest first. The index tells which articles may have some;
/// these are read.
public final class UnnamedSources {
    /// When about as many have been read, older ones are not: so many take some seconds, and nobody
    /// goes through more of them than a narrower search leaves.
    public static final int MOST = 5_000;

    /// What the index is asked for at once, in articles that match the query. With a million of
    /// them it takes seconds to say which of all may have some.
    static final int PORTION = 10_000;

    /// Words between such a noun and the verb: "a spokesman for the Ministry of Mines said".
    private static final int BETWEEN = 5;

    private static final Criterion MAY_HAVE_SOME =
            new Criterion.Or(
                    List.of(
                            new Criterion.Or(
                                    UnnamedWords.nouns().stream()
                                            .map(noun -> (Criterion) new Criterion.Speaker(noun))
                                            .toList()),
                            new Criterion.Near(
                                    Criterion.Field.ANYWHERE,
                                    List.of(
                                            words(UnnamedWords.telling()),
                                            words(UnnamedWords.sayings())),
                                    BETWEEN,
                                    false),
                            words(UnnamedWords.phrases())));

    private final Archive archive;

    public UnnamedSources(Archive archive) {
        this.archive = archive;
    }

    private static Words words(Set<String> any) {
        return new Criterion.AnyWord(
                Criterion.Field.ANYWHERE,
                any.stream()
                        .map(words -> (Words) new Criterion.Phrase(Criterion.Field.ANYWHERE, words))
                        .toList());
    }

    public UnnamedReport in(String query, JobContext job) throws IOException {
        return in(query, job, _ -> {});
    }

    /// Those in the articles that match `query`; those found so far when the job is cancelled.
    ///
    /// @param begun is told now and then what has been found so far, on the calling thread
    public UnnamedReport in(String query, JobContext job, Consumer<UnnamedReport> begun)
            throws IOException {
        try {
            DateHistogram days = days(query, job);
            var portions =
                    DayPortion.of(
                            QueryParser.parse(query).narrowedTo(MAY_HAVE_SOME), days, PORTION);
            var look = new UnnamedLook(archive, portions, job, begun);
            return look.report(MOST);
        } catch (CancellationException stopped) {
            return new UnnamedReport(List.of(), 0, archive.stats().articles());
        }
    }

    /// How many articles match on each day; how many there are where that would take too long.
    private DateHistogram days(String query, JobContext job) throws IOException {
        SearchPage counted = archive.search(new SearchRequest(query, Order.NEWEST, 0, 0), job);
        return counted.complete() ? counted.histogram() : archive.stats().histogram();
    }
}
