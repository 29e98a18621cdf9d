package dev.dateline.library.people;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;
import dev.dateline.search.SortOrder;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Goes once through portions of articles that may have the people who are looked for, and reads
/// them.
final class PeopleScan {
    /// Articles read from one telling to the next.
    static final int REPORT_INTERVAL = 100;

    private final Archive archive;
    private final List<DateSlice> slices;
    private final JobContext job;
    private final Consumer<PeopleReport> onPartialReport;
    private final int total;
    private final PeopleCollector collector;
    private int read;

    /// Articles of the portions that are done.
    private int scanned;

    /// @param begun is told now and then what has been found so far
    PeopleScan(
            Archive archive,
            List<DateSlice> portions,
            PeopleCollector found,
            JobContext job,
            Consumer<PeopleReport> begun) {
        this.archive = archive;
        this.slices = portions;
        this.collector = found;
        this.job = job;
        this.onPartialReport = begun;
        total = portions.stream().mapToInt(DateSlice::articles).sum();
    }

    /// What there is when all portions are done, `most` articles are read or the job is cancelled.
    PeopleReport report(int most) throws IOException {
        try {
            for (DateSlice portion : slices) {
                if (read >= most) {
                    break;
                }
                job.report(new Progress(scanned, total));
                read(candidates(portion), portion, most);
            }
        } catch (CancellationException stopped) {
            return report();
        }
        return report();
    }

    private List<String> candidates(DateSlice portion) throws IOException {
        return archive.asOf().visibleIndex().paths(portion.criterion(), SortOrder.NEWEST, job);
    }

    /// The candidates are taken to lie evenly among a portion's articles, so that it can be said
    /// how far one is in it.
    private void read(List<String> candidates, DateSlice portion, int most) throws IOException {
        int before = scanned;
        for (int number = 0; number < candidates.size() && read < most; ) {
            job.throwIfCancelled();
            archive.article(candidates.get(number)).ifPresent(collector::add);
            number++;
            read++;
            scanned = before + (int) ((long) portion.articles() * number / candidates.size());
            job.report(new Progress(scanned, total));
            if (read % REPORT_INTERVAL == 0) {
                onPartialReport.accept(report());
            }
        }
        if (candidates.isEmpty()) {
            scanned = before + portion.articles();
        }
    }

    private PeopleReport report() {
        return new PeopleReport(collector.groups(), scanned, total);
    }
}
