package dev.dateline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.FileState;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class DossierExporterTest {
    private final DossierExporter exporter = new DossierExporter();

    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesEveryFormatAndNothingElseIntoTheFolder(ExportFormat format) throws IOException {
        Path target = folder.resolve("dossier." + format.extension());

        var report =
                exporter.write(
                        ListDossier.ofTwoArticles(),
                        format,
                        PrintOptions.DEFAULT,
                        target,
                        JobContext.QUIET);

        assertEquals(2, report.articles());
        assertTrue(Files.size(target) > 100);
        assertEquals(List.of(target), files());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesTheSameBytesForTheSameDossier(ExportFormat format) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");

        exporter.write(
                ListDossier.ofTwoArticles(), format, PrintOptions.DEFAULT, first, JobContext.QUIET);
        exporter.write(
                ListDossier.ofTwoArticles(),
                format,
                PrintOptions.DEFAULT,
                second,
                JobContext.QUIET);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesAnEmptyDossier(ExportFormat format) throws IOException {
        Path target = folder.resolve("empty");

        var report =
                exporter.write(
                        new ListDossier("Nothing"),
                        format,
                        PrintOptions.DEFAULT,
                        target,
                        JobContext.QUIET);

        assertEquals(0, report.articles());
        assertTrue(Files.exists(target));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void saysWhichItemHasVanished(ExportFormat format) throws IOException {
        var dossier = new ListDossier("Gone").with(ListDossier.article("One")).withMissingItem();

        var report =
                exporter.write(
                        dossier,
                        format,
                        PrintOptions.DEFAULT,
                        folder.resolve("gone"),
                        JobContext.QUIET);

        assertEquals(1, report.articles());
        assertTrue(
                report.omissions()
                        .contains(
                                "Item 2 of the selection is no longer in the archive and was left"
                                        + " out."));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void keepsTheOldFileWhenCancelledMidway(ExportFormat format) throws IOException {
        Path target = folder.resolve("kept." + format.extension());
        Files.writeString(target, "what stood there");

        assertThrows(
                CancellationException.class,
                () ->
                        exporter.write(
                                ListDossier.ofTwoArticles(),
                                format,
                                PrintOptions.DEFAULT,
                                target,
                                new CancelledAfter(2)));

        assertEquals("what stood there", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void leavesNoFileWhenReadingFails() throws IOException {
        Path target = folder.resolve("failed.pdf");

        assertThrows(
                IOException.class,
                () ->
                        exporter.write(
                                new FailingDossier(),
                                ExportFormat.PDF,
                                PrintOptions.DEFAULT,
                                target,
                                JobContext.QUIET));

        assertEquals(List.of(), files());
    }

    @Test
    void writesNothingWhenAnArticleChangesBetweenTwoReadings() throws IOException {
        Path target = folder.resolve("changed.pdf");

        var problem =
                assertThrows(
                        ExportException.class,
                        () ->
                                exporter.write(
                                        new ChangingDossier(),
                                        ExportFormat.PDF,
                                        PrintOptions.DEFAULT,
                                        target,
                                        JobContext.QUIET));

        assertEquals(ExportException.Reason.ARCHIVE_CHANGED, problem.reason());
        assertEquals(List.of(), files());
    }

    @Test
    void reportsProgressByArticleUpToTheEnd() throws IOException {
        var seen = new ArrayList<Progress>();
        var job =
                new JobContext() {
                    @Override
                    public void report(Progress progress) {
                        seen.add(progress);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };

        exporter.write(
                ListDossier.ofTwoArticles(),
                ExportFormat.PDF,
                PrintOptions.DEFAULT,
                folder.resolve("a.pdf"),
                job);

        assertEquals(new Progress(0, 4), seen.getFirst());
        assertEquals(new Progress(4, 4), seen.getLast());
        assertTrue(seen.contains(new Progress(1, 4)) && seen.contains(new Progress(3, 4)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Answers "cancelled" from the given question on.
    private static final class CancelledAfter implements JobContext {
        private int questions;

        private CancelledAfter(int questions) {
            this.questions = questions;
        }

        @Override
        public void report(Progress progress) {}

        @Override
        public boolean isCancelled() {
            return --questions < 0;
        }
    }

    private record FailingDossier() implements Dossier {
        @Override
        public DossierHeading heading() {
            return ListDossier.ofTwoArticles().heading();
        }

        @Override
        public FileState fileState(DossierItem item) {
            return FileState.UNCHANGED;
        }

        @Override
        public int size() {
            return 2;
        }

        @Override
        public Optional<DossierItem> item(int index) throws IOException {
            if (index == 1) {
                throw new IOException("the index is gone");
            }
            return Optional.of(ListDossier.article("One"));
        }
    }

    /// Gives another article at every reading.
    private static final class ChangingDossier implements Dossier {
        private int readings;

        @Override
        public DossierHeading heading() {
            return ListDossier.ofTwoArticles().heading();
        }

        @Override
        public FileState fileState(DossierItem item) {
            return FileState.UNCHANGED;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Optional<DossierItem> item(int index) {
            readings++;
            return Optional.of(ListDossier.article("Reading " + readings));
        }
    }
}
