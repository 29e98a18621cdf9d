package dev.dateline.library;

import dev.dateline.search.Order;
import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Goes once through portions of articles that may have the people who are looked for, and reads
/// them.
final class PeopleLook {
    /// Articles read from one telling to the next.
    static final int STEP = 100;

    private final Archive archive;
    private final List<DayPortion> portions;
    private final JobContext job;
    private final Consumer<PeopleReport> begun;
    private final int total;
    private final PeopleFinding found;
    private int read;

    /// Articles of the portions that are done.
    private int through;

    /// @param begun is told now and then what has been found so far
    PeopleLook(
            Archive archive,
            List<DayPortion> portions,
            PeopleFinding found,
            JobContext job,
            Consumer<PeopleReport> begun) {
        this.archive = archive;
        this.portions = portions;
        this.found = found;
        this.job = job;
        this.begun = begun;
        total = portions.stream().mapToInt(DayPortion::articles).sum();
    }

    /// What there is when all portions are done, `most` articles are read or the job is cancelled.
    PeopleReport report(int most) throws IOException {
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
            archive.article(candidates.get(number)).ifPresent(found::add);
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

    private PeopleReport report() {
        return new PeopleReport(found.sorted(), through, total);
    }
}
