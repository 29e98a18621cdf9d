package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// What all commands of one call share: where they write, and how they come by an archive.
record Session(
        Output out, Notices notices, CommonOptions options, boolean terminal, InstantSource clock) {
    /// Two calls on one archive, started together, take turns: most refreshes are short.
    private static final Duration SHORT_WAIT = Duration.ofSeconds(30);

    private static final Duration SILENT_WAIT = Duration.ofSeconds(1);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    Archive open(Path place) throws IOException {
        NotesStore notebook = notebook();
        return whenFree(() -> Archive.open(place, options.homes().indexes(), notebook), SHORT_WAIT);
    }

    /// A damaged one is said; one that cannot be opened hinders nothing but noting.
    private NotesStore notebook() {
        try {
            var notebook = NotesStore.open(options.homes().notes());
            notebook.damage().ifPresent(notices::say);
            return notebook;
        } catch (IOException e) {
            String reason = Messages.of("notes.not-opened", String.valueOf(e.getMessage()));
            notices.say(reason);
            return NotesStore.unavailable(reason);
        }
    }

    /// Brings the index up to date, and says if it had to be made anew, once no other Dateline is
    /// doing so.
    RefreshReport refresh(Archive archive) throws IOException {
        return refresh(archive, ChronoUnit.FOREVER.getDuration());
    }

    /// The same for a command that only reads: where another Dateline takes longer than half a
    /// minute, what that one has read until then is to be had, and this is said.
    void refreshToRead(Archive archive) throws IOException {
        try {
            refresh(archive, SHORT_WAIT);
        } catch (ArchiveException e) {
            if (e.reason() != Reason.LOCKED) {
                throw e;
            }
            notices.say(Messages.of("cli.archive.as-far"));
        }
    }

    private RefreshReport refresh(Archive archive, Duration wait) throws IOException {
        try (var progress = new RefreshProgress(notices.stream(), terminal, clock)) {
            RefreshReport report = whenFree(() -> archive.refresh(progress), wait);
            archive.rebuildReason().ifPresent(notices::say);
            return report;
        }
    }

    private interface Attempt<T> {
        T make() throws IOException;
    }

    private <T> T whenFree(Attempt<T> attempt, Duration longest) throws IOException {
        Instant start = clock.instant();
        boolean said = false;
        while (true) {
            try {
                return attempt.make();
            } catch (ArchiveException e) {
                Duration waited = Duration.between(start, clock.instant());
                if (e.reason() != Reason.LOCKED || waited.compareTo(longest) > 0) {
                    throw e;
                }
                if (!said && waited.compareTo(SILENT_WAIT) > 0) {
                    notices.say(Messages.of("cli.archive.waiting"));
                    said = true;
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.of("cli.interrupted"), e);
        }
    }
}
