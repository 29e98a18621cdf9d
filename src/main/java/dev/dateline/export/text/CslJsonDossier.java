package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.job.JobContext;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;

/// One reference an item in CSL-JSON, for Zotero, Pandoc and whatever uses citeproc; chosen
/// quotations stand in `annote`.
public final class CslJsonDossier {
    private CslJsonDossier() {}

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        Writer writer = Utf8Output.writer(out);
        var keys = new CitationKeys();
        var separator = new String[] {"[\n"};
        var account =
                new ItemReader(dossier, job, 1)
                        .summarize((_, item) -> {
                            writer.write(separator[0]);
                            writer.write(JsonLineWriter.object(json -> write(json, item, keys)));
                            separator[0] = ",\n";
                        });
        writer.write(account.entries().isEmpty() ? "[]\n" : "\n]\n");
        writer.flush();
        return account.referenceReport();
    }

    private static void write(JsonGenerator json, DossierItem item, CitationKeys keys) {
        Article article = item.article().article();
        json.writeStringProperty("id", keys.next(article));
        json.writeStringProperty("type", "article-newspaper");
        write(json, "title", article.headline().text());
        write(json, "container-title", article.source());
        var byline = Byline.of(article.author());
        if (!byline.names().isEmpty()) {
            json.writeArrayPropertyStart("author");
            byline.names().forEach(name -> writeAuthor(json, name));
            json.writeEndArray();
        }
        article.date().day().ifPresent(day -> write(json, day));
        write(json, "URL", article.url());
        write(json, "note", ReferenceNotes.evidence(article));
        write(json, "annote", ReferenceNotes.selectedQuotes(item));
    }

    /// Not taken apart: the file does not say which is the surname.
    private static void writeAuthor(JsonGenerator json, String name) {
        json.writeStartObject();
        write(json, "literal", name);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LocalDate day) {
        json.writeObjectPropertyStart("issued");
        json.writeArrayPropertyStart("date-parts");
        int[] parts = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        json.writeArray(parts, 0, parts.length);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, String value) {
        String line = TextSanitizer.replaceInvalid(TextSanitizer.singleLine(value));
        if (!line.isEmpty()) {
            json.writeStringProperty(key, line);
        }
    }
}
