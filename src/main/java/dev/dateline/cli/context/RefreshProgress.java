package dev.dateline.cli.context;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.message.Messages;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Shows the progress of indexing on standard error, if it takes longer than a second.
///
/// On a terminal one line is overwritten ten times a second. Elsewhere a line is added every five
/// seconds.
final class RefreshProgress implements JobContext, AutoCloseable {
    private static final Duration INITIAL_DELAY = Duration.ofSeconds(1);
    private static final Duration TERMINAL_INTERVAL = Duration.ofMillis(100);
    private static final Duration LOG_INTERVAL = Duration.ofSeconds(5);
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final InstantSource clock;
    private Instant nextUpdate;
    private boolean lineShown;

    RefreshProgress(PrintStream err, boolean terminal, InstantSource clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        nextUpdate = clock.instant().plus(INITIAL_DELAY);
    }

    @Override
    public synchronized void report(Progress progress) {
        Instant time = clock.instant();
        if (progress.done() == 0 || time.isBefore(nextUpdate)) {
            return;
        }
        nextUpdate = time.plus(terminal ? TERMINAL_INTERVAL : LOG_INTERVAL);
        String text =
                progress.total() == 0
                        ? Messages.of("cli.progress.listing", progress.done())
                        : Messages.of("cli.progress", progress.done(), progress.total());
        if (terminal) {
            err.print(ERASE_LINE + text);
            err.flush();
            lineShown = true;
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
        if (lineShown) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
