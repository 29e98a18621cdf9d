package dev.dateline.ui.shell;

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

    private static final Duration NEWS_PAUSE = Duration.ofMillis(1500);

    private final ArchiveOpener opener;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final InstantSource clock;
    private final Watching watching;
    private final ClosingArchives closing;
    private final LatestJob counting;
    private final ReadOnlyObjectWrapper<@Nullable Archive> archive = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RefreshState> refresh =
            new ReadOnlyObjectWrapper<>(new RefreshState.None());
    private final ReadOnlyObjectWrapper<ArchiveStats> stats = new ReadOnlyObjectWrapper<>(EMPTY);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable JobHandle refreshing;
    private boolean changedMeanwhile;
    private boolean listening = true;
    private long newestOpening;

    /// What the reader was told when it could not be brought up to date the last time.
    private String notRefreshed = "";

    /// What the reader was told of its being read anew as a whole.
    private String readAnew = "";

    private ProgressEstimator pace = new ProgressEstimator();
    private Instant counted = Instant.EPOCH;

    /// Nothing is open yet.
    public ArchiveModel(
            ArchiveOpener opener,
            Watching watching,
            JobRunner jobs,
            NoticeModel notices,
            InstantSource clock) {
        this.opener = opener;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        this.watching = watching;
        closing = new ClosingArchives(jobs, notices);
        counting = new LatestJob(jobs);
    }

    /// Opens the archive at `place` in the stead of the one that is open, and brings it up to date.
    /// Where it cannot be opened, that is said and the other stays. Of several that are opened one
    /// soon after the other the last stays, and the others are closed again.
    public void open(Path place) {
        busy.set(true);
        long number = ++newestOpening;
        jobs.<Archive>start(
                _ -> opener.open(place),
                opened -> {
                    if (number == newestOpening) {
                        opened(opened);
                    } else {
                        closing.close(opened);
                    }
                },
                cause -> {
                    if (number == newestOpening) {
                        notOpened(place, cause);
                    }
                });
    }

    /// Shows an archive that is open already, as [#open] does.
    void show(Archive opened) {
        newestOpening++;
        opened(opened);
    }

    /// Reads what is new or changed in the folder.
    public void refresh() {
        Archive now = archive.get();
        if (now == null || refreshing != null) {
            return;
        }
        pace = new ProgressEstimator();
        notices.withdraw(notRefreshed);
        refresh.set(new RefreshState.Running(new Progress(0, 0), 0));
        boolean[] over = {false};
        JobHandle handle =
                jobs.<RefreshReport>start(
                        job -> {
                            // the same archive, opened a moment ago, may still hold its index
                            closing.await();
                            return now.refresh(job);
                        },
                        state -> {
                            over[0] |= state.isFinished();
                            if (now == archive.get()) {
                                heard(state);
                            }
                        });
        refreshing = over[0] ? null : handle;
    }

    public void cancelRefresh() {
        if (refreshing != null) {
            refreshing.cancel();
        }
    }

    /// Makes the reading of files stand still, or go on; what was read by then can be searched.
    public void pauseRefresh() {
        if (refreshing != null && refresh.get() instanceof RefreshState.Running(var progress, _)) {
            refreshing.setPaused(!progress.paused());
        }
    }

    /// Before the window is closed: from now on no change in a folder starts anything.
    void stopListening() {
        listening = false;
    }

    /// An archive that is being closed may still tell of its folder.
    private void changed(Archive watched) {
        if (!listening || watched != archive.get()) {
            return;
        }
        if (refreshing == null) {
            refresh();
        } else {
            changedMeanwhile = true;
        }
    }

    private void opened(Archive opened) {
        Archive before = archive.get();
        cancelRefresh();
        refreshing = null;
        changedMeanwhile = false;
        counted = Instant.EPOCH;
        stats.set(EMPTY);
        notices.clear();
        archive.set(opened);
        busy.set(false);
        watching.start(opened, () -> changed(opened));
        if (before != null) {
            closing.close(before);
        }
        opened.rebuildReason().ifPresent(this::tellReadAnew);
        count(opened);
        refresh();
    }

    private void tellReadAnew(String why) {
        readAnew = Messages.of("archive.rebuilt", why);
        notices.showInfo(readAnew);
    }

    private void notOpened(Path place, Throwable cause) {
        busy.set(false);
        notices.showFailure(
                ArchiveFailure.words(place, cause),
                cause,
                new Action(Messages.of("archive.again"), () -> open(place)));
    }

    private void heard(JobState<RefreshReport> state) {
        if (state.isFinished()) {
            refreshing = null;
        }
        switch (state) {
            case JobState.Running<RefreshReport>(var progress) -> progressed(progress);
            case JobState.Succeeded<RefreshReport>(var report) ->
                    ended(new RefreshState.Done(report));
            case JobState.Cancelled<RefreshReport> _ -> ended(new RefreshState.Failed());
            case JobState.Failed<RefreshReport>(var cause) -> {
                ended(new RefreshState.Failed());
                notRefreshed = ArchiveFailure.refreshing(archive.get().location(), cause);
                notices.showFailure(
                        notRefreshed,
                        cause,
                        new Action(Messages.of("archive.again"), this::refresh));
            }
        }
        if (state.isFinished() && changedMeanwhile) {
            changedMeanwhile = false;
            refresh();
        }
    }

    private void progressed(Progress progress) {
        Instant now = clock.instant();
        pace.report(progress, now);
        refresh.set(new RefreshState.Running(progress, pace.rate()));
        if (Duration.between(counted, now).compareTo(NEWS_PAUSE) >= 0 && archive.get() != null) {
            counted = now;
            count(archive.get());
        }
    }

    private void ended(RefreshState end) {
        refresh.set(end);
        notices.withdraw(readAnew);
        recount();
    }

    /// What is shown of the open archive has changed: counts it anew.
    void recount() {
        if (archive.get() != null) {
            count(archive.get());
        }
    }

    private void count(Archive of) {
        counting.<ArchiveStats>start(
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
        return busy.getReadOnlyProperty();
    }
}
