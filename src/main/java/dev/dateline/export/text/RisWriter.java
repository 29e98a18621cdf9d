package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.job.JobContext;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes one RIS reference for each item, for Zotero, EndNote, Citavi and others.
public final class RisWriter {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private RisWriter() {}

    /// Writes all items of the dossier in one pass.
    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        return Utf8Output.writeItems(dossier, out, job, RisWriter::record).referenceReport();
    }

    private static String record(DossierItem item) {
        Article article = item.article().article();
        var record = new StringBuilder();
        add(record, "TY", "NEWS");
        add(record, "TI", article.headline().text());
        Byline.of(article.author()).names().forEach(name -> add(record, "AU", name));
        add(record, "T2", article.source());
        article.date().day().ifPresent(day -> addDay(record, day));
        add(record, "UR", article.url());
        add(record, "N1", ReferenceNotes.evidence(article));
        add(record, "N1", ReferenceNotes.selectedQuotes(item));
        return record.append("ER  - \r\n\r\n").toString();
    }

    private static void addDay(StringBuilder record, LocalDate day) {
        add(record, "PY", String.format(Locale.ROOT, "%04d", day.getYear()));
        add(record, "DA", DAY.format(day));
    }

    /// Adds a RIS field on one line unless its value is empty.
    private static void add(StringBuilder record, String tag, String value) {
        String line = TextSanitizer.replaceInvalid(TextSanitizer.singleLine(value));
        if (!line.isEmpty()) {
            record.append(tag).append("  - ").append(line).append("\r\n");
        }
    }
}
