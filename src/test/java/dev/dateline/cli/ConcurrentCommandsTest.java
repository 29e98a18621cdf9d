package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.context.SleepingClock;
import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Runs commands while another process refreshes the same archive.
class ConcurrentCommandsTest {
    private static final String WAITING_MESSAGE =
            "Another Dateline is reading this archive; waiting";
    private static final String PARTIAL_RESULT_MESSAGE =
            "what follows is of what it has read so far";

    @TempDir private Path folder;
    private CliRunner run;

    @BeforeEach
    void write() throws IOException {
        run = new CliRunner(folder).writeSampleArchive();
        run.run("index", run.archive()).expectStatus(0);
        run.writeArticle(
                "wire/late.txt",
                "date 2022-05-05 Pumps are cheap\n\n\"They cost less,\" said Bo Ek.\n");
        run.withClock(new FastClock());
    }

    @ParameterizedTest
    @CsvSource({
        "search NEWS pumps, Pumps are cheap",
        "quotes NEWS, They cost less",
        "stats NEWS, Bo Ek"
    })
    void readCommandsUseCurrentIndexWhileLocked(String command, String late) throws Exception {
        String[] words = command.replace("NEWS", run.archive()).split(" ");
        CliRunner.Result result;
        try (var _ = new PausedRefresh()) {
            result = run.run(words).expectStatus(0);
        }
        assertTrue(result.err().contains(WAITING_MESSAGE), result.err());
        assertTrue(result.err().contains(PARTIAL_RESULT_MESSAGE), result.err());
        assertFalse(result.out().contains(late), result.out());
        var later = run.run(words).expectStatus(0);
        assertFalse(later.err().contains("Another Dateline"), later.err());
        assertTrue(later.out().contains(late), later.out());
    }

    @Test
    void indexWaitsForOtherProcess() throws Exception {
        try (var other = new PausedRefresh()) {
            var out = new ByteArrayOutputStream();
            var err = new ResumingErrorStream(other);
            assertEquals(0, run.run(out, err, "index", run.archive()), err.text());
            assertTrue(err.text().contains(WAITING_MESSAGE), err.text());
            assertFalse(err.text().contains(PARTIAL_RESULT_MESSAGE), err.text());
        }
        String stats = run.run("search", run.archive(), "cheap").expectStatus(0).out();
        assertTrue(stats.contains("Pumps are cheap"), stats);
    }

    /// A clock on which sleeping takes no time and advances by four seconds.
    private static final class FastClock implements SleepingClock {
        private Instant time = Instant.parse("2026-03-04T10:00:00Z");

        @Override
        public synchronized Instant instant() {
            return time;
        }

        @Override
        public synchronized void sleep(Duration duration) {
            time = time.plusSeconds(4);
        }
    }

    /// A refresh in another thread that pauses at its first progress report until it is closed.
    private final class PausedRefresh implements JobContext, AutoCloseable {
        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch further = new CountDownLatch(1);
        private final CompletableFuture<Void> work = CompletableFuture.runAsync(this::read);

        PausedRefresh() throws InterruptedException {
            assertTrue(reading.await(1, TimeUnit.MINUTES), "the refresh reported no progress");
        }

        private void read() {
            try (Archive archive = Archive.open(Path.of(run.archive()), folder.resolve("index"))) {
                archive.refresh(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void report(Progress progress) {
            reading.countDown();
            try {
                further.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void close() {
            further.countDown();
            work.orTimeout(1, TimeUnit.MINUTES).join();
        }
    }

    /// Resumes the paused refresh when the waiting message is printed.
    private static final class ResumingErrorStream extends OutputStream {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final PausedRefresh other;

        ResumingErrorStream(PausedRefresh other) {
            this.other = other;
        }

        @Override
        public void write(int octet) {
            written.write(octet);
            if (octet == '\n' && text().contains(WAITING_MESSAGE)) {
                other.close();
            }
        }

        String text() {
            return written.toString(StandardCharsets.UTF_8);
        }
    }
}
