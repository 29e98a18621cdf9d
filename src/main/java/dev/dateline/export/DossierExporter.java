package dev.dateline.export;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportReport;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.pdf.PdfDossier;
import dev.dateline.export.text.BibtexDossier;
import dev.dateline.export.text.CslJsonDossier;
import dev.dateline.export.text.CsvDossier;
import dev.dateline.export.text.HtmlDossier;
import dev.dateline.export.text.JsonDossier;
import dev.dateline.export.text.MarkdownDossier;
import dev.dateline.export.text.RisDossier;
import dev.dateline.job.JobContext;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Writes a dossier to a file in any of the formats.
public final class DossierExporter {
    /// Writes `dossier` to a temporary file and moves the file to `target` when it is complete. A
    /// cancelled or failed export leaves an existing file unchanged.
    ///
    /// @param print the page layout, for PDF only
    /// @throws dev.dateline.dossier.ExportException if the target cannot be written or the archive
    ///   changed during the export
    /// @throws java.util.concurrent.CancellationException if the job was cancelled
    public ExportReport write(
            Dossier dossier, ExportFormat format, PrintOptions print, Path target, JobContext job)
            throws IOException {
        try (var file = ExportTarget.open(target)) {
            OutputStream out = file.out();
            ExportReport report =
                    switch (format) {
                        case PDF -> PdfDossier.write(dossier, print, out, job);
                        case HTML -> HtmlDossier.write(dossier, out, job);
                        case MARKDOWN -> MarkdownDossier.write(dossier, out, job);
                        case JSON_LINES -> JsonDossier.writeLines(dossier, out, job);
                        case CSV -> CsvDossier.write(dossier, out, job);
                        case BIBTEX -> BibtexDossier.write(dossier, out, job);
                        case RIS -> RisDossier.write(dossier, out, job);
                        case CSL_JSON -> CslJsonDossier.write(dossier, out, job);
                    };
            job.throwIfCancelled();
            file.commit();
            return report;
        }
    }
}
