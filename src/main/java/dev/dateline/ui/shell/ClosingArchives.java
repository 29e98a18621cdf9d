package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.work.JobRunner;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// Archives that are no longer shown. Closing waits for a refresh to end, so it takes a while, and
/// until it is done nobody else can write to the same index.
final class ClosingArchives {
    private final JobRunner jobs;
    private final ErrorReporter errors;
    private final Set<CompletableFuture<Void>> open = ConcurrentHashMap.newKeySet();

    ClosingArchives(JobRunner jobs, ErrorReporter errors) {
        this.jobs = jobs;
        this.errors = errors;
    }

    /// Closes an archive in the background.
    void close(Archive archive) {
        var closed = new CompletableFuture<Void>();
        open.add(closed);
        jobs.start(
                _ -> {
                    try {
                        archive.close();
                    } finally {
                        open.remove(closed);
                        closed.complete(null);
                    }
                    return archive;
                },
                _ -> {},
                cause -> errors.report(Messages.of("archive.not-closed", archive.name()), cause));
    }

    /// Waits until all that are to be closed by now are. On a background thread.
    void await() {
        CompletableFuture.allOf(open.toArray(CompletableFuture[]::new)).join();
    }
}
