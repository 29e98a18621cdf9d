package dev.dateline.export.text;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.job.JobContext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Writes text in UTF-8, whatever the default character set of the system.
final class Utf8Output {
    private Utf8Output() {}

    /// Returns a writer to `out`, which the caller must flush but need not close. An unpaired
    /// surrogate is written as a question mark.
    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /// Writes the items of a dossier, each formatted by `format`, in one pass.
    static DossierSummary writeItems(
            Dossier dossier, OutputStream out, JobContext job, Function<DossierItem, String> format)
            throws IOException {
        Writer writer = writer(out);
        DossierSummary summary =
                new ItemReader(dossier, job, 1)
                        .summarize((_, item) -> writer.write(format.apply(item)));
        writer.flush();
        return summary;
    }
}
