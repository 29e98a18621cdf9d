package dev.dateline.cli;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.message.Messages;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Shows on standard error how far an index is: on a terminal in one line that is written over,
/// elsewhere in a line now and then. Short work shows nothing.
final class RefreshProgress implements JobContext, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration TERMINAL_PACE = Duration.ofMillis(100);
    private static final Duration LOG_PACE = Duration.ofSeconds(5);
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final InstantSource clock;
    private Instant next;
    private boolean shown;

    RefreshProgress(PrintStream err, boolean terminal, InstantSource clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        next = clock.instant().plus(PATIENCE);
    }

    @Override
    public synchronized void report(Progress progress) {
        Instant now = clock.instant();
        if (progress.done() == 0 || now.isBefore(next)) {
            return;
        }
        next = now.plus(terminal ? TERMINAL_PACE : LOG_PACE);
        String text =
                progress.total() == 0
                        ? Messages.of("cli.progress.listing", progress.done())
                        : Messages.of("cli.progress", progress.done(), progress.total());
        if (terminal) {
            err.print(ERASE_LINE + text);
            err.flush();
            shown = true;
        } else {
            err.println(text);
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public synchronized void close() {
        if (shown) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
