package dev.dateline.ui.archive;

import dev.dateline.job.JobHandle;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.job.Progress;
import dev.dateline.job.ProgressEstimator;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.RebuildReason;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.notice.NoticeModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// The open archive of a window: opens it, refreshes its index and counts its articles.
///
/// The archive can be searched as soon as it is open, even while the first refresh still runs. FX
/// thread only.
public final class ArchiveModel {
    /// Statistics with all counts 0, shown until the articles of an archive have been counted.
    public static final ArchiveStats EMPTY =
            new ArchiveStats(
                    0, 0, new DateHistogram(new TreeMap<>(), 0), List.of(), List.of(), List.of());

    /// Minimum time between two counts of the articles during a refresh.
    private static final Duration STATS_INTERVAL = Duration.ofMillis(1500);

    private final ArchiveOpener opener;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final InstantSource clock;
    private final FolderWatchStarter watcher;
    private final LatestJob statsJob;
    private final ReadOnlyObjectWrapper<@Nullable Archive> archive = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RefreshState> refresh =
            new ReadOnlyObjectWrapper<>(new RefreshState.None());
    private final ReadOnlyObjectWrapper<ArchiveStats> stats = new ReadOnlyObjectWrapper<>(EMPTY);
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private @Nullable JobHandle refreshJob;
    private boolean refreshAgain;
    private boolean listening = true;
    private long openSequence;

    /// Completes when all archives that were open before the current one are closed.
    private volatile CompletableFuture<Void> pendingClose = CompletableFuture.completedFuture(null);

    /// Text of the notice about the last failed refresh; withdrawn when the next refresh starts.
    private String refreshFailedNotice = "";

    /// Text of the notice that the index is being rebuilt; withdrawn when the refresh ends.
    private String rebuiltNotice = "";

    private ProgressEstimator estimator = new ProgressEstimator();
    private Instant lastCounted = Instant.EPOCH;

    /// Creates a model without an archive.
    public ArchiveModel(
            ArchiveOpener opener,
            FolderWatchStarter watcher,
            JobRunner jobs,
            NoticeModel notices,
            InstantSource clock) {
        this.opener = opener;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        this.watcher = watcher;
        statsJob = new LatestJob(jobs);
    }

    /// Opens the archive at `path` in place of the open archive, and starts its refresh.
    ///
    /// If opening fails, the failure is reported and the former archive stays open. If another call
    /// follows before this one has finished, the archive of this one is closed again.
    public void open(Path path) {
        opening.set(true);
        long number = ++openSequence;
        jobs.<Archive>start(
                _ -> opener.open(path),
                opened -> {
                    if (number == openSequence) {
                        onOpened(opened);
                    } else {
                        closeInBackground(opened);
                    }
                },
                cause -> {
                    if (number == openSequence) {
                        onOpenFailed(path, cause);
                    }
                });
    }

    /// Returns whether the archive at `path` was opened before. Does I/O; may be called on any
    /// thread.
    public boolean isKnown(Path path) {
        return opener.isKnown(path);
    }

    /// Replaces the open archive by one that is already open, and starts its refresh.
    public void showOpened(Archive opened) {
        openSequence++;
        onOpened(opened);
    }

    /// Starts reading new and changed files of the archive folder, unless a refresh is running.
    public void refresh() {
        Archive open = archive.get();
        if (open == null || refreshJob != null) {
            return;
        }
        estimator = new ProgressEstimator();
        notices.withdraw(refreshFailedNotice);
        refresh.set(new RefreshState.Running(new Progress(0, 0), 0));
        boolean[] finished = {false};
        JobHandle handle =
                jobs.<RefreshReport>start(
                        job -> {
                            // an archive that is still closing may hold the lock of the same index
                            pendingClose.join();
                            return open.refresh(job);
                        },
                        state -> {
                            finished[0] |= state.isFinished();
                            if (open == archive.get()) {
                                onRefreshState(state);
                            }
                        });
        refreshJob = finished[0] ? null : handle;
    }

    /// Cancels the running refresh, if there is one. Files read until then can be searched.
    public void cancelRefresh() {
        if (refreshJob != null) {
            refreshJob.cancel();
        }
    }

    /// Pauses the running refresh, or resumes it. Files read until then can be searched.
    public void pauseRefresh() {
        if (refreshJob != null && refresh.get() instanceof RefreshState.Running(var progress, _)) {
            refreshJob.setPaused(!progress.paused());
        }
    }

    /// Ignores changes of the folder from now on, because the window closes.
    public void stopListening() {
        listening = false;
    }

    /// Closes a replaced archive in the background. Closing waits for a running refresh to end, so
    /// it takes a while.
    private void closeInBackground(Archive replaced) {
        var closed = new CompletableFuture<Void>();
        pendingClose = CompletableFuture.allOf(pendingClose, closed);
        jobs.start(
                _ -> {
                    try {
                        replaced.close();
                    } finally {
                        closed.complete(null);
                    }
                    return replaced;
                },
                _ -> {},
                cause -> notices.report(Messages.of("archive.not-closed", replaced.name()), cause));
    }

    /// Refreshes the open archive after its folder has changed. Ignores changes that an archive
    /// reports while it is being closed.
    private void onFolderChanged(Archive watched) {
        if (!listening || watched != archive.get()) {
            return;
        }
        if (refreshJob == null) {
            refresh();
        } else {
            refreshAgain = true;
        }
    }

    private void onOpened(Archive opened) {
        Archive before = archive.get();
        cancelRefresh();
        refreshJob = null;
        refreshAgain = false;
        lastCounted = Instant.EPOCH;
        stats.set(EMPTY);
        notices.clear();
        archive.set(opened);
        opening.set(false);
        watcher.watch(opened, () -> onFolderChanged(opened));
        if (before != null) {
            closeInBackground(before);
        }
        opened.rebuildReason().map(RebuildReason::text).ifPresent(this::notifyRebuilt);
        count(opened);
        refresh();
    }

    private void notifyRebuilt(String reason) {
        rebuiltNotice = Messages.of("archive.rebuilt", reason);
        notices.showInfo(rebuiltNotice);
    }

    private void onOpenFailed(Path path, Throwable cause) {
        opening.set(false);
        notices.showFailure(
                ArchiveFailureText.openFailure(path, cause),
                cause,
                new Action(Messages.of("action.retry"), () -> open(path)));
    }

    private void onRefreshState(JobState<RefreshReport> state) {
        if (state.isFinished()) {
            refreshJob = null;
        }
        switch (state) {
            case JobState.Running<RefreshReport>(var progress) -> onProgress(progress);
            case JobState.Succeeded<RefreshReport>(var report) ->
                    onRefreshEnded(new RefreshState.Done(report));
            case JobState.Cancelled<RefreshReport> _ -> onRefreshEnded(new RefreshState.Failed());
            case JobState.Failed<RefreshReport>(var cause) -> {
                onRefreshEnded(new RefreshState.Failed());
                refreshFailedNotice =
                        ArchiveFailureText.refreshFailure(archive.get().location(), cause);
                notices.showFailure(
                        refreshFailedNotice,
                        cause,
                        new Action(Messages.of("action.retry"), this::refresh));
            }
        }
        if (state.isFinished() && refreshAgain) {
            refreshAgain = false;
            refresh();
        }
    }

    private void onProgress(Progress progress) {
        Instant now = clock.instant();
        estimator.report(progress, now);
        refresh.set(new RefreshState.Running(progress, estimator.rate()));
        if (Duration.between(lastCounted, now).compareTo(STATS_INTERVAL) >= 0
                && archive.get() != null) {
            lastCounted = now;
            count(archive.get());
        }
    }

    private void onRefreshEnded(RefreshState end) {
        refresh.set(end);
        notices.withdraw(rebuiltNotice);
        recount();
    }

    /// Counts the articles again, for example after a refresh or a change of the as-of date.
    public void recount() {
        current().ifPresent(this::count);
    }

    private void count(Archive open) {
        statsJob.<ArchiveStats>start(
                _ -> open.stats(),
                state -> {
                    if (state instanceof JobState.Succeeded<ArchiveStats>(var now)) {
                        stats.set(now);
                    } else if (state instanceof JobState.Failed<ArchiveStats>(var cause)) {
                        notices.report(Messages.of("archive.not-counted"), cause);
                    }
                });
    }

    /// Returns the open archive.
    public Optional<Archive> current() {
        return Optional.ofNullable(archive.get());
    }

    /// Returns the absolute path of the open archive. Empty if none is open.
    public String path() {
        return current().map(open -> open.location().toString()).orElse("");
    }

    /// The open archive, or null.
    public ReadOnlyObjectProperty<@Nullable Archive> archiveProperty() {
        return archive.getReadOnlyProperty();
    }

    /// The state of the open archive's refresh.
    public ReadOnlyObjectProperty<RefreshState> refreshProperty() {
        return refresh.getReadOnlyProperty();
    }

    /// The numbers of articles, quotations, sources and speakers; updated from time to time during
    /// a refresh.
    public ReadOnlyObjectProperty<ArchiveStats> statsProperty() {
        return stats.getReadOnlyProperty();
    }

    /// Whether an archive is being opened.
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }
}
