package dev.dateline.export;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportReport;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.pdf.PdfDossier;
import dev.dateline.export.text.BibtexWriter;
import dev.dateline.export.text.CslJsonWriter;
import dev.dateline.export.text.CsvWriter;
import dev.dateline.export.text.HtmlWriter;
import dev.dateline.export.text.JsonWriter;
import dev.dateline.export.text.MarkdownWriter;
import dev.dateline.export.text.RisWriter;
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
                        case HTML -> HtmlWriter.write(dossier, out, job);
                        case MARKDOWN -> MarkdownWriter.write(dossier, out, job);
                        case JSON_LINES -> JsonWriter.writeLines(dossier, out, job);
                        case CSV -> CsvWriter.write(dossier, out, job);
                        case BIBTEX -> BibtexWriter.write(dossier, out, job);
                        case RIS -> RisWriter.write(dossier, out, job);
                        case CSL_JSON -> CslJsonWriter.write(dossier, out, job);
                    };
            job.throwIfCancelled();
            file.commit();
            return report;
        }
    }
}
