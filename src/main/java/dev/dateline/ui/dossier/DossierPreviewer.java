package dev.dateline.ui.dossier;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.job.JobContext;
import dev.dateline.library.export.ExportSelection;

import java.io.IOException;

/// Shows how a selection will look as a PDF: an open archive, or a test. Called on a background
/// thread.
@FunctionalInterface
public interface DossierPreviewer {
    DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException;
}
