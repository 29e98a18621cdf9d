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
import java.util.TreeMap;

/// The archive that is open: opening it, bringing its index up to date, and what it holds. It can
/// be searched as soon as it is open, long before it is up to date.
public final class ArchiveModel {
    /// What an archive holds before it is known.
    public static final ArchiveStats EMPTY =
            new ArchiveStats(
                    0, 0, new DateHistogram(new TreeMap<>(), 0), List.of(), List.of(), List.of());

    private static final Duration STATS_INTERVAL = Duration.ofMillis(1500);

    private final ArchiveOpener opener;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final InstantSource clock;
    private final ArchiveWatcher watcher;
    private final ArchiveCloser closer;
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

    /// What the reader was told when it could not be brought up to date the last time.
    private String refreshFailedNotice = "";

    /// What the reader was told of its being read anew as a whole.
    private String rebuiltNotice = "";

    private ProgressEstimator pace = new ProgressEstimator();
    private Instant lastCounted = Instant.EPOCH;

    /// Nothing is open yet.
    public ArchiveModel(
            ArchiveOpener opener,
            ArchiveWatcher watching,
            JobRunner jobs,
            NoticeModel notices,
            InstantSource clock) {
        this.opener = opener;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        this.watcher = watching;
        closer = new ArchiveCloser(jobs, notices);
        statsJob = new LatestJob(jobs);
    }

    /// Opens the archive at `place` in the stead of the one that is open, and brings it up to date.
    /// Where it cannot be opened, that is said and the other stays. Of several that are opened one
    /// soon after the other the last stays, and the others are closed again.
    public void open(Path place) {
        opening.set(true);
        long number = ++openSequence;
        jobs.<Archive>start(
                _ -> opener.open(place),
                opened -> {
                    if (number == openSequence) {
                        onOpened(opened);
                    } else {
                        closer.close(opened);
                    }
                },
                cause -> {
                    if (number == openSequence) {
                        onOpenFailed(place, cause);
                    }
                });
    }

    /// Shows an archive that is open already, as [#open] does.
    public void showOpened(Archive opened) {
        openSequence++;
        onOpened(opened);
    }

    /// Reads what is new or changed in the folder.
    public void refresh() {
        Archive now = archive.get();
        if (now == null || refreshJob != null) {
            return;
        }
        pace = new ProgressEstimator();
        notices.withdraw(refreshFailedNotice);
        refresh.set(new RefreshState.Running(new Progress(0, 0), 0));
        boolean[] over = {false};
        JobHandle handle =
                jobs.<RefreshReport>start(
                        job -> {
                            // the same archive, opened a moment ago, may still hold its index
                            closer.awaitClosed();
                            return now.refresh(job);
                        },
                        state -> {
                            over[0] |= state.isFinished();
                            if (now == archive.get()) {
                                onRefreshState(state);
                            }
                        });
        refreshJob = over[0] ? null : handle;
    }

    public void cancelRefresh() {
        if (refreshJob != null) {
            refreshJob.cancel();
        }
    }

    /// Makes the reading of files stand still, or go on; what was read by then can be searched.
    public void pauseRefresh() {
        if (refreshJob != null && refresh.get() instanceof RefreshState.Running(var progress, _)) {
            refreshJob.setPaused(!progress.paused());
        }
    }

    /// Before the window is closed: from now on no change in a folder starts anything.
    public void stopListening() {
        listening = false;
    }

    /// An archive that is being closed may still tell of its folder.
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
            closer.close(before);
        }
        opened.rebuildReason().map(RebuildReason::text).ifPresent(this::notifyRebuilt);
        count(opened);
        refresh();
    }

    private void notifyRebuilt(String why) {
        rebuiltNotice = Messages.of("archive.rebuilt", why);
        notices.showInfo(rebuiltNotice);
    }

    private void onOpenFailed(Path place, Throwable cause) {
        opening.set(false);
        notices.showFailure(
                ArchiveFailureText.openFailure(place, cause),
                cause,
                new Action(Messages.of("action.retry"), () -> open(place)));
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
        pace.report(progress, now);
        refresh.set(new RefreshState.Running(progress, pace.rate()));
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

    /// What is shown of the open archive has changed: counts it anew.
    public void recount() {
        if (archive.get() != null) {
            count(archive.get());
        }
    }

    private void count(Archive of) {
        statsJob.<ArchiveStats>start(
                _ -> of.stats(),
                state -> {
                    if (state instanceof JobState.Succeeded<ArchiveStats>(var now)) {
                        stats.set(now);
                    } else if (state instanceof JobState.Failed<ArchiveStats>(var cause)) {
                        notices.report(Messages.of("archive.not-counted"), cause);
                    }
                });
    }

    /// The open archive, or null.
    public ReadOnlyObjectProperty<@Nullable Archive> archiveProperty() {
        return archive.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RefreshState> refreshProperty() {
        return refresh.getReadOnlyProperty();
    }

    /// What the archive holds; set anew now and then while it is brought up to date.
    public ReadOnlyObjectProperty<ArchiveStats> statsProperty() {
        return stats.getReadOnlyProperty();
    }

    /// Whether an archive is being opened.
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }
}
