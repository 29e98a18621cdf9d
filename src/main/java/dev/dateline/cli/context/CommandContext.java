package dev.dateline.cli.context;

import dev.dateline.cli.output.StandardError;
import dev.dateline.cli.output.StandardOutput;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.Messages;
import dev.dateline.search.RebuildReason;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// What all commands of one call share: where they write, and how they come by an archive.
public record CommandContext(
        StandardOutput out,
        StandardError err,
        GlobalOptions options,
        boolean progressOnTerminal,
        InstantSource clock) {
    /// Two calls on one archive, started together, take turns: most refreshes are short.
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

    private static final Duration NOTICE_DELAY = Duration.ofSeconds(1);

    private static final Duration RETRY_INTERVAL = Duration.ofMillis(100);

    public Archive open(Path place) throws IOException {
        NotesStore notebook = openNotebook();
        return retryWhileLocked(
                () -> Archive.open(place, options.directories().indexes(), notebook), LOCK_TIMEOUT);
    }

    /// A damaged one is said; one that cannot be opened hinders nothing but noting.
    private NotesStore openNotebook() {
        try {
            var notebook = NotesStore.open(options.directories().notes());
            notebook.damage().ifPresent(err::println);
            return notebook;
        } catch (IOException e) {
            String reason = Messages.of("notes.not-opened", String.valueOf(e.getMessage()));
            err.println(reason);
            return NotesStore.unavailable(reason);
        }
    }

    /// Brings the index up to date, and says if it had to be made anew, once no other Dateline is
    /// doing so.
    public RefreshReport refresh(Archive archive) throws IOException {
        return refresh(archive, ChronoUnit.FOREVER.getDuration());
    }

    /// The same for a command that only reads: where another Dateline takes longer than half a
    /// minute, what that one has read until then is to be had, and this is said.
    public void refreshOrUseCurrent(Archive archive) throws IOException {
        try {
            refresh(archive, LOCK_TIMEOUT);
        } catch (ArchiveException e) {
            if (e.reason() != Reason.LOCKED) {
                throw e;
            }
            err.println(Messages.of("cli.archive.partial-results"));
        }
    }

    private RefreshReport refresh(Archive archive, Duration wait) throws IOException {
        try (var progress = new RefreshProgress(err.stream(), progressOnTerminal, clock)) {
            RefreshReport report = retryWhileLocked(() -> archive.refresh(progress), wait);
            archive.rebuildReason().map(RebuildReason::text).ifPresent(err::println);
            return report;
        }
    }

    private interface LockedOperation<T> {
        T run() throws IOException;
    }

    private <T> T retryWhileLocked(LockedOperation<T> attempt, Duration longest)
            throws IOException {
        Instant start = clock.instant();
        boolean said = false;
        while (true) {
            try {
                return attempt.run();
            } catch (ArchiveException e) {
                Duration waited = Duration.between(start, clock.instant());
                if (e.reason() != Reason.LOCKED || waited.compareTo(longest) > 0) {
                    throw e;
                }
                if (!said && waited.compareTo(NOTICE_DELAY) > 0) {
                    err.println(Messages.of("cli.archive.waiting"));
                    said = true;
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(RETRY_INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.of("cli.interrupted"), e);
        }
    }
}
