package dev.dateline.export.text;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.job.JobContext;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/// One JSON object a line and item, with the keys of `dateline quotes --format jsonl` and, of whole
/// articles, the text. The schema: docs/export.md.
public final class JsonLinesDossier {
    private JsonLinesDossier() {}

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        Writer writer = Utf8Output.writer(out);
        var account =
                new ItemReader(dossier, job, 1)
                        .summarize((index, item) ->
                                writer.write(JsonItemFormatter.format(item) + "\n"));
        writer.flush();
        return account.report(0, List.of());
    }
}
