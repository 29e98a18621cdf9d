package dev.dateline.library;

import dev.dateline.search.Order;
import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Goes once through portions of articles that may have unnamed speakers, and reads them.
final class UnnamedLook {
    /// Articles read from one telling to the next.
    static final int STEP = 100;

    private final Archive archive;
    private final List<DayPortion> portions;
    private final JobContext job;
    private final Consumer<UnnamedReport> begun;
    private final int total;
    private final UnnamedGroups groups = new UnnamedGroups();
    private int read;

    /// Articles of the portions that are done.
    private int through;

    /// @param begun is told now and then what has been found so far
    UnnamedLook(
            Archive archive,
            List<DayPortion> portions,
            JobContext job,
            Consumer<UnnamedReport> begun) {
        this.archive = archive;
        this.portions = portions;
        this.job = job;
        this.begun = begun;
        total = portions.stream().mapToInt(DayPortion::articles).sum();
    }

    /// What there is when all portions are done, `most` articles are read or the job is cancelled.
    UnnamedReport report(int most) throws IOException {
        try {
            for (DayPortion portion : portions) {
                if (read >= most) {
                    break;
                }
                job.report(new Progress(through, total));
                read(candidates(portion), portion, most);
            }
        } catch (CancellationException stopped) {
            return report();
        }
        return report();
    }

    private List<String> candidates(DayPortion portion) throws IOException {
        return archive.asOf().index().paths(portion.criterion(), Order.NEWEST, job);
    }

    /// The candidates are taken to lie evenly among a portion's articles, so that it can be said
    /// how far one is in it.
    private void read(List<String> candidates, DayPortion portion, int most) throws IOException {
        int before = through;
        for (int number = 0; number < candidates.size() && read < most; ) {
            job.stopIfCancelled();
            archive.article(candidates.get(number)).ifPresent(groups::add);
            number++;
            read++;
            through = before + (int) ((long) portion.articles() * number / candidates.size());
            job.report(new Progress(through, total));
            if (read % STEP == 0) {
                begun.accept(report());
            }
        }
        if (candidates.isEmpty()) {
            through = before + portion.articles();
        }
    }

    private UnnamedReport report() {
        return new UnnamedReport(groups.sorted(), through, total);
    }
}
