package dev.dateline.export.text;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.JobContext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The text and the report of an export in a text format.
record TextExport(String text, ExportReport report) {
    interface Format {
        ExportReport write(Dossier dossier, OutputStream out, JobContext job) throws IOException;
    }

    static TextExport by(Format format, Dossier dossier) throws IOException {
        var out = new ByteArrayOutputStream();
        ExportReport report = format.write(dossier, out, JobContext.QUIET);
        return new TextExport(out.toString(StandardCharsets.UTF_8), report);
    }
}
