package dev.dateline.ui.archive;

import dev.dateline.job.Progress;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;

/// Formats the texts of the status bar.
public final class ArchiveStatusText {
    private ArchiveStatusText() {}

    /// Formats the numbers of articles and quotations, such as "4,237 articles · 6,120 quotations".
    public static String counts(ArchiveStats stats) {
        return Messages.of("status.archive-counts", stats.articles(), stats.quotes());
    }

    /// Describes the progress or the result of a refresh. Empty if no archive is open.
    public static String refreshText(RefreshState state) {
        return switch (state) {
            case RefreshState.None _ -> "";
            case RefreshState.Running(var progress, var rate) -> running(progress, rate);
            case RefreshState.Done(var report) -> done(report);
            case RefreshState.Failed _ -> Messages.of("status.unfinished");
        };
    }

    /// Returns the progress of the refresh, from 0 to 1. It is 0 while the total is unknown,
    /// because a negative value would animate the progress bar.
    public static double fraction(RefreshState state) {
        return state instanceof RefreshState.Running(Progress(var done, var total, _), _)
                        && total > 0
                ? (double) done / total
                : 0;
    }

    /// Returns whether the user has paused the refresh.
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
