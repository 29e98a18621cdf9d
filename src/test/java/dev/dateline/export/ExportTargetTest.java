package dev.dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.pdf.PdfDossier;
import dev.dateline.export.text.HtmlWriter;
import dev.dateline.job.JobContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class ExportTargetTest {
    @TempDir Path folder;

    @Test
    void replacesExistingFile() throws IOException {
        Path target = Files.writeString(folder.resolve("dossier.md"), "old");

        export(ExportFormat.MARKDOWN, target);

        assertTrue(Files.readString(target).startsWith("# Mergers\n"));
    }

    @Test
    void keepsLinkAndReplacesItsTarget() throws IOException {
        Path real = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), real);

        export(ExportFormat.MARKDOWN, link);

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).startsWith("# Mergers\n"));
    }

    @Test
    void acceptsAnyFileName() throws IOException {
        Path target = folder.resolve("“Überblick” – 漢字 \n 😀 %s {0} ' .pdf");

        export(ExportFormat.PDF, target);

        assertTrue(Files.size(target) > 0);
    }

    @Test
    void acceptsLongestFileName() throws IOException {
        Path target = folder.resolve("n".repeat(251) + ".pdf");

        export(ExportFormat.PDF, target);

        assertTrue(Files.size(target) > 0);
    }

    @Test
    void reportsMissingFolder() {
        Path target = folder.resolve("nowhere").resolve("dossier.pdf");

        assertEquals(ExportException.Reason.NO_FOLDER, failure(target).reason());
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }

    @Test
    void reportsTargetThatIsFolder() {
        assertEquals(ExportException.Reason.IS_FOLDER, failure(folder).reason());
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void reportsWriteProtectedFolder() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write anywhere");
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));

        assertEquals(
                ExportException.Reason.NOT_WRITABLE,
                failure(locked.resolve("dossier.pdf")).reason());
    }

    @Test
    void reportsFullDisk() {
        var failure = assertThrows(ExportException.class, () -> writePdf(new FullDisk(900)));

        assertEquals(ExportException.Reason.WRITE_FAILED, failure.reason());
        String message = Objects.requireNonNull(failure.getMessage());
        assertTrue(message.contains("oulu.pdf could not be written"), message);
        assertTrue(message.contains(": No space left on device."), message);
    }

    @Test
    void reportsFullDiskForBufferedTextFormat() {
        assertThrows(
                ExportException.class,
                () ->
                        HtmlWriter.write(
                                longDossier(), reporting(new FullDisk(10)), JobContext.QUIET));
    }

    @Test
    void reportsDeviceThatIsAlwaysFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has /dev/full");
        try (OutputStream out = Files.newOutputStream(full)) {
            assertThrows(ExportException.class, () -> writePdf(out));
        }
    }

    @Test
    void reportsTargetThatBecameFolderDuringExport() throws IOException {
        Path path = folder.resolve("oulu.md");
        try (var target = ExportTarget.open(path)) {
            target.out().write(1);
            Files.createDirectories(path.resolve("inside"));
            var failure = assertThrows(ExportException.class, target::commit);
            assertEquals(ExportException.Reason.WRITE_FAILED, failure.reason());
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private static void export(ExportFormat format, Path target) throws IOException {
        new DossierExporter()
                .write(
                        ListDossier.ofTwoArticles(),
                        format,
                        PrintOptions.DEFAULT,
                        target,
                        JobContext.QUIET);
    }

    private static ExportException failure(Path target) {
        return assertThrows(ExportException.class, () -> export(ExportFormat.PDF, target));
    }

    private static void writePdf(OutputStream out) throws IOException {
        PdfDossier.write(longDossier(), PrintOptions.DEFAULT, reporting(out), JobContext.QUIET);
    }

    private static OutputStream reporting(OutputStream out) {
        return new ExportTarget.ErrorReportingStream(out, Path.of("oulu.pdf"));
    }

    private static ListDossier longDossier() {
        return new ListDossier("Full")
                .with(
                        TestArticleBuilder.headed("Northbridge")
                                .saying("All of it. ".repeat(900))
                                .whole());
    }

    /// Fails after a number of bytes, as a full disk does.
    private static final class FullDisk extends OutputStream {
        private int freeBytes;

        private FullDisk(int freeBytes) {
            this.freeBytes = freeBytes;
        }

        @Override
        public void write(int b) throws IOException {
            if (freeBytes-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
