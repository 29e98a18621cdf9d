package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.JobContext;
import dev.dateline.library.export.ExportSelection;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a selection to a file: an open archive, or a test. Called on a background thread.
@FunctionalInterface
public interface DossierWriter {
    ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException;
}
