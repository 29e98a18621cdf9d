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
import dev.dateline.dossier.ExportReport;
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
    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesOnlyTheTarget(ExportFormat format) throws IOException {
        Path target = folder.resolve("dossier." + format.extension());

        ExportReport report = export(ListDossier.ofTwoArticles(), format, target);

        assertEquals(2, report.articles());
        assertTrue(Files.size(target) > 100);
        assertEquals(List.of(target), files());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesSameBytesForSameDossier(ExportFormat format) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");

        export(ListDossier.ofTwoArticles(), format, first);
        export(ListDossier.ofTwoArticles(), format, second);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesEmptyDossier(ExportFormat format) throws IOException {
        Path target = folder.resolve("empty");

        ExportReport report = export(new ListDossier("Nothing"), format, target);

        assertEquals(0, report.articles());
        assertTrue(Files.exists(target));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void reportsMissingItem(ExportFormat format) throws IOException {
        var dossier = new ListDossier("Gone").with(ListDossier.article("One")).withMissingItem();

        ExportReport report = export(dossier, format, folder.resolve("gone"));

        assertEquals(1, report.articles());
        assertTrue(
                report.omissions()
                        .contains(
                                "Item 2 of the selection is no longer in the archive and was left"
                                        + " out."));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void keepsExistingFileWhenCancelled(ExportFormat format) throws IOException {
        Path target = folder.resolve("kept." + format.extension());
        Files.writeString(target, "old content");

        assertThrows(
                CancellationException.class,
                () ->
                        export(
                                ListDossier.ofTwoArticles(),
                                format,
                                target,
                                new CancelledAfterChecks(2)));

        assertEquals("old content", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void leavesNoFileWhenReadingFails() throws IOException {
        Path target = folder.resolve("failed.pdf");

        assertThrows(
                IOException.class, () -> export(new FailingDossier(), ExportFormat.PDF, target));

        assertEquals(List.of(), files());
    }

    @Test
    void reportsArticleThatChangedBetweenPasses() throws IOException {
        Path target = folder.resolve("changed.pdf");

        var failure =
                assertThrows(
                        ExportException.class,
                        () -> export(new ChangingDossier(), ExportFormat.PDF, target));

        assertEquals(ExportException.Reason.ARCHIVE_CHANGED, failure.reason());
        assertEquals(List.of(), files());
    }

    @Test
    void reportsProgressOfBothPasses() throws IOException {
        var progress = new ArrayList<Progress>();
        var job =
                new JobContext() {
                    @Override
                    public void report(Progress step) {
                        progress.add(step);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };

        export(ListDossier.ofTwoArticles(), ExportFormat.PDF, folder.resolve("a.pdf"), job);

        assertEquals(new Progress(0, 4), progress.getFirst());
        assertEquals(new Progress(4, 4), progress.getLast());
        assertTrue(progress.contains(new Progress(1, 4)) && progress.contains(new Progress(3, 4)));
    }

    private static ExportReport export(Dossier dossier, ExportFormat format, Path target)
            throws IOException {
        return export(dossier, format, target, JobContext.QUIET);
    }

    private static ExportReport export(
            Dossier dossier, ExportFormat format, Path target, JobContext job) throws IOException {
        return new DossierExporter().write(dossier, format, PrintOptions.DEFAULT, target, job);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// A job that is cancelled after a number of checks.
    private static final class CancelledAfterChecks implements JobContext {
        private int checks;

        private CancelledAfterChecks(int checks) {
            this.checks = checks;
        }

        @Override
        public void report(Progress progress) {}

        @Override
        public boolean isCancelled() {
            return --checks < 0;
        }
    }

    /// A dossier whose second item cannot be read.
    private static final class FailingDossier extends UnchangedFilesDossier {
        private FailingDossier() {
            super(2);
        }

        @Override
        public Optional<DossierItem> item(int index) throws IOException {
            if (index == 1) {
                throw new IOException("the index is gone");
            }
            return Optional.of(ListDossier.article("One"));
        }
    }

    /// A dossier that returns another article in each pass.
    private static final class ChangingDossier extends UnchangedFilesDossier {
        private int pass;

        private ChangingDossier() {
            super(1);
        }

        @Override
        public Optional<DossierItem> item(int index) {
            pass++;
            return Optional.of(ListDossier.article("Pass " + pass));
        }
    }

    private abstract static class UnchangedFilesDossier implements Dossier {
        private final int size;

        private UnchangedFilesDossier(int size) {
            this.size = size;
        }

        @Override
        public DossierHeading heading() {
            return ListDossier.ofTwoArticles().heading();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public FileState fileState(DossierItem item) {
            return FileState.UNCHANGED;
        }
    }
}
