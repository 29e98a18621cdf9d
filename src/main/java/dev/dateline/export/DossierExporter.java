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
import dev.dateline.export.text.JsonLinesDossier;
import dev.dateline.export.text.MarkdownDossier;
import dev.dateline.export.text.RisDossier;
import dev.dateline.job.JobContext;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Writes a dossier in any of the formats.
public final class DossierExporter {
    /// Writes `dossier` to `target`, beside it first and moved into place when complete, so that a
    /// cancelled or failed export leaves what stood there before.
    ///
    /// @throws dev.dateline.dossier.ExportException when the target cannot be written, or the
    ///   archive changed meanwhile
    /// @throws java.util.concurrent.CancellationException when the job was cancelled
    public ExportReport write(
            Dossier dossier, ExportFormat format, PrintOptions print, Path target, JobContext job)
            throws IOException {
        try (var replacement = AtomicFileOutput.of(target)) {
            ExportReport report = write(dossier, format, print, replacement.out(), job);
            job.throwIfCancelled();
            replacement.commit();
            return report;
        }
    }

    private static ExportReport write(
            Dossier dossier,
            ExportFormat format,
            PrintOptions print,
            OutputStream out,
            JobContext job)
            throws IOException {
        return switch (format) {
            case PDF -> PdfDossier.write(dossier, print, out, job);
            case HTML -> HtmlDossier.write(dossier, out, job);
            case MARKDOWN -> MarkdownDossier.write(dossier, out, job);
            case JSON_LINES -> JsonLinesDossier.write(dossier, out, job);
            case CSV -> CsvDossier.write(dossier, out, job);
            case BIBTEX -> BibtexDossier.write(dossier, out, job);
            case RIS -> RisDossier.write(dossier, out, job);
            case CSL_JSON -> CslJsonDossier.write(dossier, out, job);
        };
    }
}
