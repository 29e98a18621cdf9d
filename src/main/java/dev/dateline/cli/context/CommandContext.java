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
import java.time.temporal.ChronoUnit;

/// Provides a command with its outputs, the global options and access to archives.
///
/// @param progressOnTerminal whether standard error is a terminal, where a line can be overwritten
public record CommandContext(
        StandardOutput out,
        StandardError err,
        GlobalOptions options,
        boolean progressOnTerminal,
        SleepingClock clock) {
    /// Maximum time that a command waits for a concurrent command. Most refreshes are shorter.
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

    private static final Duration NOTICE_DELAY = Duration.ofSeconds(1);
    private static final Duration RETRY_INTERVAL = Duration.ofMillis(100);

    /// Opens an archive with the user's notes. Waits up to 30 seconds for its lock.
    ///
    /// Damaged or read-only notes are reported on standard error and do not stop the command.
    ///
    /// @throws IOException if there are notes that cannot be read: results would lack corrections
    public Archive open(Path path) throws IOException {
        PathChecks.requireNotesOutside(path, options.directories());
        NotesStore notes = openNotes();
        return retryWhileLocked(
                () -> Archive.open(path, options.directories().indexes(), notes), LOCK_TIMEOUT);
    }

    private NotesStore openNotes() throws IOException {
        Path folder = options.directories().notes();
        try {
            var notes = NotesStore.open(folder);
            notes.damage().ifPresent(err::println);
            notes.warning().ifPresent(err::println);
            return notes;
        } catch (IOException e) {
            throw new IOException(Messages.of("cli.notes.unreadable", folder, e), e);
        }
    }

    /// Brings the index up to date with the archive, and reports on standard error if it had to be
    /// rebuilt.
    ///
    /// Waits without limit while another process refreshes the same index.
    public RefreshReport refresh(Archive archive) throws IOException {
        return refresh(archive, ChronoUnit.FOREVER.getDuration());
    }

    /// Brings the index up to date, or leaves it as it is after 30 seconds of waiting for another
    /// process.
    ///
    /// This is for commands that only read: they report that another process is still reading the
    /// archive and use what it has indexed so far.
    public void refreshOrUseCurrent(Archive archive) throws IOException {
        try {
            refresh(archive, LOCK_TIMEOUT);
        } catch (ArchiveException e) {
            if (e.reason() != Reason.LOCKED) {
                throw e;
            }
            err.printMessage("cli.archive.partial-results");
        }
    }

    private RefreshReport refresh(Archive archive, Duration timeout) throws IOException {
        try (var progress = new RefreshProgress(err.stream(), progressOnTerminal, clock)) {
            RefreshReport report = retryWhileLocked(() -> archive.refresh(progress), timeout);
            archive.rebuildReason().map(RebuildReason::text).ifPresent(err::println);
            return report;
        }
    }

    private interface LockedOperation<T> {
        T run() throws IOException;
    }

    private <T> T retryWhileLocked(LockedOperation<T> operation, Duration timeout)
            throws IOException {
        Instant start = clock.instant();
        boolean noticePrinted = false;
        while (true) {
            try {
                return operation.run();
            } catch (ArchiveException e) {
                Duration waited = Duration.between(start, clock.instant());
                if (e.reason() != Reason.LOCKED || waited.compareTo(timeout) > 0) {
                    throw e;
                }
                if (!noticePrinted && waited.compareTo(NOTICE_DELAY) > 0) {
                    err.printMessage("cli.archive.waiting");
                    noticePrinted = true;
                }
            }
            pause();
        }
    }

    private void pause() throws IOException {
        try {
            clock.sleep(RETRY_INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.of("cli.interrupted"), e);
        }
    }
}
