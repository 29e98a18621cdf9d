package dev.dateline.export;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportReport;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes a dossier in any of the formats.
public final class DossierExporter {
    /// Writes `dossier` to `target`, beside it first and moved into place when complete, so that a
    /// cancelled or failed export leaves what stood there before.
    ///
    /// @throws java.util.concurrent.CancellationException when the job was cancelled
    public ExportReport write(Dossier dossier, ExportFormat format, Path target, JobContext job)
            throws IOException {
        if (dossier.size() >= 0) {
            throw new IOException(format + " to " + target + ": not built yet" + job);
        }
        return new ExportReport(0, 0, 0, List.of());
    }
}
