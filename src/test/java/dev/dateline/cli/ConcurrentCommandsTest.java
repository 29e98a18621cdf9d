package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// One Dateline reads an archive that another is already reading.
class ConcurrentCommandsTest {
    private static final String WAITING_MESSAGE =
            "Another Dateline is reading this archive; waiting";
    private static final String PARTIAL_RESULT_MESSAGE =
            "what follows is of what it has read so far";

    @TempDir private Path folder;
    private CliRunner run;
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-04T10:00:00Z"));

    @BeforeEach
    void write() throws IOException {
        run = new CliRunner(folder).writeSampleArchive();
        run.run("index", run.archive()).expectStatus(0);
        run.writeArticle(
                "wire/late.txt",
                "date 2022-05-05 Pumps are cheap\n\n\"They cost less,\" said Bo Ek.\n");
        run.withClock(() -> now.updateAndGet(time -> time.plusSeconds(4)));
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

    /// In the midst of reading the archive, until it may go on.
    private final class PausedRefresh implements JobContext, AutoCloseable {
        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch further = new CountDownLatch(1);
        private final CompletableFuture<Void> work = CompletableFuture.runAsync(this::read);

        PausedRefresh() throws InterruptedException {
            reading.await();
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
            work.join();
        }
    }

    /// Lets the other one go on when it hears that it is waited for.
    private static final class ResumingErrorStream extends OutputStream {
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final PausedRefresh other;

        ResumingErrorStream(PausedRefresh other) {
            this.other = other;
        }

        @Override
        public void write(int octet) {
            heard.write(octet);
            if (octet == '\n' && text().contains(WAITING_MESSAGE)) {
                other.close();
            }
        }

        String text() {
            return heard.toString(StandardCharsets.UTF_8);
        }
    }
}
