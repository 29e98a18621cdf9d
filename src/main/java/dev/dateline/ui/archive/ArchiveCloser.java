package dev.dateline.ui.archive;

import dev.dateline.job.JobRunner;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.notice.ErrorReporter;

import java.util.concurrent.CompletableFuture;

/// Archives that are no longer shown. Closing waits for a refresh to end, so it takes a while, and
/// until it is done nobody else can write to the same index.
final class ArchiveCloser {
    private final JobRunner jobs;
    private final ErrorReporter errors;

    /// Done when all are closed.
    private volatile CompletableFuture<Void> pending = CompletableFuture.completedFuture(null);

    ArchiveCloser(JobRunner jobs, ErrorReporter errors) {
        this.jobs = jobs;
        this.errors = errors;
    }

    /// Closes an archive in the background. On the FX thread.
    void close(Archive archive) {
        var closed = new CompletableFuture<Void>();
        pending = CompletableFuture.allOf(pending, closed);
        jobs.start(
                _ -> {
                    try {
                        archive.close();
                    } finally {
                        closed.complete(null);
                    }
                    return archive;
                },
                _ -> {},
                cause -> errors.report(Messages.of("archive.not-closed", archive.name()), cause));
    }

    /// Waits until all that are to be closed by now are. On a background thread.
    void awaitClosed() {
        pending.join();
    }
}
