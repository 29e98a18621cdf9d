package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.HeldJobRunner;
import dev.dateline.job.ImmediateJobRunner;
import dev.dateline.job.JobContext;
import dev.dateline.job.JobRunner;
import dev.dateline.job.Progress;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryParser;
import dev.dateline.ui.archive.OpenArchive;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

class ExportModelTest {
    private static final ExportSelection EVERYTHING =
            new ExportSelection.Matching(
                    QueryParser.parse(""), SortOrder.NEWEST, ExportSelection.Content.ARTICLES);
    private static final ExportReport REPORT = new ExportReport(2, 3, 4, List.of());

    private final List<String> reported = new ArrayList<>();
    private final List<ExportFormat> written = new ArrayList<>();

    private final Exporter writer =
            (format, job) -> {
                written.add(format);
                job.report(new Progress(1, 2));
                return REPORT;
            };

    private interface Exporter extends OpenArchive {
        ExportReport export(ExportFormat format, JobContext job) throws IOException;

        @Override
        default ExportReport export(
                ExportSelection selection,
                ExportOptions options,
                ExportFormat format,
                Path target,
                JobContext job)
                throws IOException {
            return export(format, job);
        }
    }

    private ExportModel model(OpenArchive archive, JobRunner jobs) {
        return new ExportModel(archive, jobs, (message, _) -> reported.add(message));
    }

    @Test
    void reportsProgressThenDone() {
        var model = model(writer, new ImmediateJobRunner());
        var states = new ArrayList<ExportState>();
        model.stateProperty().addListener((_, _, state) -> states.add(state));
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.pdf"));
        assertEquals(
                List.of(
                        new ExportState.Running(new Progress(0, 0)),
                        new ExportState.Running(new Progress(1, 2)),
                        new ExportState.Done(Path.of("oulu.pdf"), REPORT)),
                states);
    }

    @Test
    void fileExtensionSelectsFormat() {
        var model = model(writer, new ImmediateJobRunner());
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.csv"));
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu"));
        assertEquals(List.of(ExportFormat.CSV, ExportFormat.PDF), written);
    }

    @Test
    void cancelCancelsJob() {
        var jobs = new HeldJobRunner();
        var model = model(writer, jobs);
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.pdf"));
        assertTrue(model.isRunning());
        model.cancel();
        assertEquals(1, jobs.cancelled());
    }

    @Test
    void cancelledExportEndsCancelled() {
        Exporter cancelled =
                (_, _) -> {
                    throw new CancellationException();
                };
        var model = model(cancelled, new ImmediateJobRunner());
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.pdf"));
        assertEquals(new ExportState.Cancelled(), model.stateProperty().get());
        model.dismiss();
        assertEquals(new ExportState.Idle(), model.stateProperty().get());
    }

    @Test
    void exportExceptionBecomesFailedState() {
        Exporter refused =
                (_, _) -> {
                    throw new ExportException(ExportException.Reason.IS_FOLDER, "It is a folder.");
                };
        var model = model(refused, new ImmediateJobRunner());
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.pdf"));
        assertEquals(new ExportState.Failed("It is a folder."), model.stateProperty().get());
        assertEquals(List.of(), reported);
    }

    @Test
    void unexpectedFailureIsReported() {
        Exporter broken =
                (_, _) -> {
                    throw new IOException("no space left on device");
                };
        var model = model(broken, new ImmediateJobRunner());
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.pdf"));
        assertEquals(1, reported.size());
        assertEquals(new ExportState.Idle(), model.stateProperty().get());
    }

    @Test
    void suggestsFileNameFromTitle() {
        var model = model(writer, new ImmediateJobRunner());
        assertEquals(
                "northwind-in-oulu-2022.pdf", model.suggestFileName(" Northwind in Oulu: 2022? "));
        assertEquals("北風.pdf", model.suggestFileName("北風"));
        assertEquals("dossier.pdf", model.suggestFileName("../"));
        model.formatProperty().set(ExportFormat.MARKDOWN);
        assertEquals("dossier.md", model.suggestFileName(""));
    }

    @Test
    void secondExportIsIgnoredWhileRunning() {
        var model = model(writer, new HeldJobRunner());
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.pdf"));
        model.start(EVERYTHING, ExportOptions.DEFAULT, Path.of("oulu.csv"));
        model.cancel();
        assertEquals(List.of(), written);
        assertTrue(model.isRunning());
    }
}
