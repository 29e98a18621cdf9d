package dev.dateline.ui.archive;

import dev.dateline.job.Progress;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;

/// What the status bar says.
public final class ArchiveStatusText {
    private ArchiveStatusText() {}

    /// "4,237 articles · 6,120 quotations".
    public static String counts(ArchiveStats stats) {
        return Messages.of("status.archive-counts", stats.articles(), stats.quotes());
    }

    /// How the index stands to the folder.
    public static String refreshText(RefreshState state) {
        return switch (state) {
            case RefreshState.None _ -> "";
            case RefreshState.Running(var progress, var rate) -> running(progress, rate);
            case RefreshState.Done(var report) -> done(report);
            case RefreshState.Failed _ -> Messages.of("status.unfinished");
        };
    }

    /// Between 0 and 1, and 0 while the end is not known, for a bar below 0 would swing to and fro.
    public static double fraction(RefreshState state) {
        return state instanceof RefreshState.Running(Progress(var done, var total, _), _)
                        && total > 0
                ? (double) done / total
                : 0;
    }

    /// Whether files would be read, if the reader had not paused that.
    public static boolean isPaused(RefreshState state) {
        return state instanceof RefreshState.Running(Progress(_, _, var paused), _) && paused;
    }

    private static String done(RefreshReport report) {
        if (report.cancelled()) {
            return Messages.of("status.cancelled");
        }
        return Messages.of("status.up-to-date", report.added(), report.changed(), report.removed());
    }

    private static String running(Progress progress, double rate) {
        if (progress.paused()) {
            return Messages.of("status.paused", progress.done(), progress.total());
        }
        if (progress.total() == 0) {
            return Messages.of("status.listing", progress.done());
        }
        if (rate == 0) {
            return Messages.of("status.reading", progress.done(), progress.total());
        }
        return Messages.of(
                "status.reading-rate",
                progress.done(),
                progress.total(),
                Math.round(rate),
                time(Math.round((progress.total() - progress.done()) / rate)));
    }

    private static String time(long seconds) {
        return seconds < 90
                ? Messages.of("status.seconds", seconds)
                : Messages.of("status.minutes", Math.round(seconds / 60.0));
    }
}
