package dev.dateline.library.people;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;
import dev.dateline.search.SortOrder;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Reads the candidate articles of several slices once and collects the people in them.
final class PeopleScan {
    /// The number of articles read between two partial reports.
    static final int REPORT_INTERVAL = 100;

    private final Archive archive;
    private final List<DateSlice> slices;
    private final JobContext job;
    private final Consumer<PeopleReport> onPartialReport;
    private final int total;
    private final PeopleCollector collector;
    private int read;

    /// The number of articles searched so far: those of completed slices, with an estimate for the
    /// current one.
    private int scanned;

    /// Creates a scan of the given slices.
    ///
    /// @param onPartialReport receives the people found so far, from time to time
    PeopleScan(
            Archive archive,
            List<DateSlice> slices,
            PeopleCollector collector,
            JobContext job,
            Consumer<PeopleReport> onPartialReport) {
        this.archive = archive;
        this.slices = slices;
        this.collector = collector;
        this.job = job;
        this.onPartialReport = onPartialReport;
        total = slices.stream().mapToInt(DateSlice::articles).sum();
    }

    /// Reads the articles and returns a report of the people in them. Stops after all slices, after
    /// `maxArticles` articles, or when the job is cancelled.
    PeopleReport report(int maxArticles) throws IOException {
        try {
            for (DateSlice slice : slices) {
                if (read >= maxArticles) {
                    break;
                }
                job.report(new Progress(scanned, total));
                read(candidates(slice), slice, maxArticles);
            }
        } catch (CancellationException e) {
            return report();
        }
        return report();
    }

    private List<String> candidates(DateSlice slice) throws IOException {
        return archive.asOf().visibleIndex().paths(slice.criterion(), SortOrder.NEWEST, job);
    }

    /// Reads the candidate articles of a slice. Candidates are assumed to be evenly distributed
    /// over the slice, to estimate the progress.
    private void read(List<String> candidates, DateSlice slice, int maxArticles)
            throws IOException {
        int before = scanned;
        for (int number = 0; number < candidates.size() && read < maxArticles; ) {
            job.throwIfCancelled();
            archive.article(candidates.get(number)).ifPresent(collector::add);
            number++;
            read++;
            scanned = before + (int) ((long) slice.articles() * number / candidates.size());
            job.report(new Progress(scanned, total));
            if (read % REPORT_INTERVAL == 0) {
                onPartialReport.accept(report());
            }
        }
        if (candidates.isEmpty()) {
            scanned = before + slice.articles();
        }
    }

    private PeopleReport report() {
        return new PeopleReport(collector.groups(), scanned, total);
    }
}
