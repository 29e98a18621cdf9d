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
class TwoAtOnceTest {
    private static final String WAITING = "Another Dateline is reading this archive; waiting";
    private static final String AS_FAR = "what follows is of what it has read so far";

    @TempDir private Path folder;
    private CommandLineRun run;
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-04T10:00:00Z"));

    @BeforeEach
    void write() throws IOException {
        run = new CommandLineRun(folder).writeNews();
        run.run("index", run.news()).expect(0);
        run.write(
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
    void readingAnswersFromWhatHasBeenReadAndSaysSo(String command, String late) throws Exception {
        String[] words = command.replace("NEWS", run.news()).split(" ");
        CommandLineRun.Result result;
        try (var _ = new OtherDateline()) {
            result = run.run(words).expect(0);
        }
        assertTrue(result.err().contains(WAITING), result.err());
        assertTrue(result.err().contains(AS_FAR), result.err());
        assertFalse(result.out().contains(late), result.out());
        var later = run.run(words).expect(0);
        assertFalse(later.err().contains("Another Dateline"), later.err());
        assertTrue(later.out().contains(late), later.out());
    }

    @Test
    void indexingWaitsUntilTheOtherIsDone() throws Exception {
        try (var other = new OtherDateline()) {
            var out = new ByteArrayOutputStream();
            var err = new Listener(other);
            assertEquals(0, run.run(out, err, "index", run.news()), err.text());
            assertTrue(err.text().contains(WAITING), err.text());
            assertFalse(err.text().contains(AS_FAR), err.text());
        }
        String stats = run.run("search", run.news(), "cheap").expect(0).out();
        assertTrue(stats.contains("Pumps are cheap"), stats);
    }

    /// In the midst of reading the archive, until it may go on.
    private final class OtherDateline implements JobContext, AutoCloseable {
        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch further = new CountDownLatch(1);
        private final CompletableFuture<Void> work = CompletableFuture.runAsync(this::read);

        OtherDateline() throws InterruptedException {
            reading.await();
        }

        private void read() {
            try (Archive archive = Archive.open(Path.of(run.news()), folder.resolve("index"))) {
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
    private static final class Listener extends OutputStream {
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final OtherDateline other;

        Listener(OtherDateline other) {
            this.other = other;
        }

        @Override
        public void write(int octet) {
            heard.write(octet);
            if (octet == '\n' && text().contains(WAITING)) {
                other.close();
            }
        }

        String text() {
            return heard.toString(StandardCharsets.UTF_8);
        }
    }
}
