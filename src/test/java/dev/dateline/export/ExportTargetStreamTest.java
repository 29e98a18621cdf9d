package dev.dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.pdf.PdfDossier;
import dev.dateline.export.text.HtmlDossier;
import dev.dateline.job.JobContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A target that stops being written to.
class ExportTargetStreamTest {
    private static final Path TARGET = Path.of("oulu.pdf");

    @Test
    void saysOfAFullDiskThatItIsFull() {
        var problem =
                assertThrows(
                        ExportException.class,
                        () ->
                                PdfDossier.write(
                                        dossier(),
                                        PrintOptions.DEFAULT,
                                        new ExportTargetStream(new FullDisk(900), TARGET),
                                        JobContext.QUIET));
        assertEquals(ExportException.Reason.WRITE_FAILED, problem.reason());
        String message = Objects.requireNonNull(problem.getMessage());
        assertTrue(message.contains("oulu.pdf"), message);
        assertTrue(message.contains("No space left on device"), message);
    }

    @Test
    void saysSoOfATextFormatThatIsWrittenOnlyAtItsEnd() {
        assertThrows(
                ExportException.class,
                () ->
                        HtmlDossier.write(
                                dossier(),
                                new ExportTargetStream(new FullDisk(10), TARGET),
                                JobContext.QUIET));
    }

    @Test
    void leavesADeviceThatIsAlwaysFullAlone() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has /dev/full");
        try (OutputStream out = Files.newOutputStream(full)) {
            assertThrows(
                    ExportException.class,
                    () ->
                            PdfDossier.write(
                                    dossier(),
                                    PrintOptions.DEFAULT,
                                    new ExportTargetStream(out, full),
                                    JobContext.QUIET));
        }
    }

    @Test
    void cannotReplaceWhatBecameAFolderMeanwhile(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("oulu.md");
        try (var replacement = AtomicFileOutput.of(target)) {
            replacement.out().write(1);
            Files.createDirectories(target.resolve("inside"));
            var problem = assertThrows(ExportException.class, replacement::commit);
            assertEquals(ExportException.Reason.WRITE_FAILED, problem.reason());
        }
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
        assertTrue(ExportFormat.of(target).isPresent());
    }

    private static ListDossier dossier() {
        return new ListDossier("Full")
                .with(
                        TestArticleBuilder.headed("Northbridge")
                                .saying("All of it. ".repeat(900))
                                .whole());
    }

    /// Has room for so many bytes.
    private static final class FullDisk extends OutputStream {
        private int room;

        private FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
