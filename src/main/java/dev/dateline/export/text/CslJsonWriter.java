package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.job.JobContext;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Writes one CSL-JSON reference for each item, for Zotero, Pandoc and other citeproc software.
/// Selected quotations become the property `annote`.
public final class CslJsonWriter {
    private CslJsonWriter() {}

    /// Writes all items of the dossier in one pass.
    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        var keys = new CitationKeys();
        var separator = new JsonLineWriter.ArraySeparator();
        out.write('[');
        DossierSummary summary =
                Utf8Output.writeItems(
                        dossier,
                        out,
                        job,
                        item ->
                                separator.next()
                                        + JsonLineWriter.object(json -> write(json, item, keys)));
        String end = summary.items().isEmpty() ? "]\n" : "\n]\n";
        out.write(end.getBytes(StandardCharsets.US_ASCII));
        return summary.referenceReport();
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

    /// Writes an author's name undivided, since the article does not say which part is the surname.
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
