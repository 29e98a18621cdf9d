package dev.dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.job.JobContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where an export may go: any name, over an old file, through a link; and what is said where it
/// may not.
class ExportTargetTest {
    private final DossierExporter exporter = new DossierExporter();

    @TempDir Path folder;

    @Test
    void replacesTheFileThatStoodThere() throws IOException {
        Path target = folder.resolve("dossier.md");
        Files.writeString(target, "old");

        exporter.write(
                ListDossier.ofTwoArticles(),
                ExportFormat.MARKDOWN,
                PrintOptions.DEFAULT,
                target,
                JobContext.QUIET);

        assertTrue(Files.readString(target).startsWith("# Mergers"));
    }

    @Test
    void writesThroughALinkAndKeepsIt() throws IOException {
        Path real = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), real);

        exporter.write(
                ListDossier.ofTwoArticles(),
                ExportFormat.MARKDOWN,
                PrintOptions.DEFAULT,
                link,
                JobContext.QUIET);

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).startsWith("# Mergers"));
    }

    @Test
    void acceptsAnyFileName() throws IOException {
        Path target = folder.resolve("“Überblick” – 漢字 \n 😀 %s {0} ' .pdf");

        exporter.write(
                ListDossier.ofTwoArticles(),
                ExportFormat.PDF,
                PrintOptions.DEFAULT,
                target,
                JobContext.QUIET);

        assertTrue(Files.size(target) > 0);
    }

    @Test
    void acceptsTheLongestFileNameThereIs() throws IOException {
        Path target = folder.resolve("n".repeat(251) + ".pdf");

        exporter.write(
                ListDossier.ofTwoArticles(),
                ExportFormat.PDF,
                PrintOptions.DEFAULT,
                target,
                JobContext.QUIET);

        assertTrue(Files.size(target) > 0);
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Path target = folder.resolve("nowhere").resolve("dossier.pdf");

        assertEquals(ExportException.Reason.NO_FOLDER, problem(target).reason());
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        assertEquals(ExportException.Reason.IS_FOLDER, problem(folder).reason());
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void saysThatTheFolderMayNotBeWritten() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write anywhere");
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));

        assertEquals(
                ExportException.Reason.NOT_WRITABLE,
                problem(locked.resolve("dossier.pdf")).reason());
    }

    private ExportException problem(Path target) {
        return assertThrows(
                ExportException.class,
                () ->
                        exporter.write(
                                ListDossier.ofTwoArticles(),
                                ExportFormat.PDF,
                                PrintOptions.DEFAULT,
                                target,
                                JobContext.QUIET));
    }
}
