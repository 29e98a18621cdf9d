package dev.dateline.ui.dossier;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.library.Selection;
import dev.dateline.work.JobContext;

import java.io.IOException;

/// Shows how a selection will look as a PDF: an open archive, or a test. Called on a background
/// thread.
@FunctionalInterface
public interface DossierPreviewer {
    DossierPreview preview(Selection selection, ExportOptions options, JobContext job)
            throws IOException;
}
