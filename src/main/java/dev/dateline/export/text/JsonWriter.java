package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.job.JobContext;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Writes a dossier as JSON Lines or as one JSON object. An item has the keys of `dateline quotes
/// --format jsonl`; a whole article also has its text. The schema is in docs/export.md.
public final class JsonWriter {
    private JsonWriter() {}

    /// Writes one JSON object and a line break for each item.
    public static ExportReport writeLines(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        return Utf8Output.writeItems(dossier, out, job, item -> format(item) + "\n")
                .report(0, List.of());
    }

    /// Writes the heading and all items as one JSON object, to be attached to another format.
    ///
    /// @param visitor receives each item after it is written
    public static DossierSummary write(
            DossierHeading heading, ItemReader items, ItemReader.Visitor visitor, OutputStream out)
            throws IOException {
        Writer writer = Utf8Output.writer(out);
        writer.write("{\"dossier\":");
        writer.write(JsonLineWriter.object(json -> write(json, heading)));
        writer.write(",\n\"items\":[");
        var separator = new JsonLineWriter.ArraySeparator();
        DossierSummary summary =
                items.summarize((index, item) -> {
                    writer.write(separator.next() + format(item));
                    visitor.visit(index, item);
                });
        writer.write("\n]}\n");
        writer.flush();
        return summary;
    }

    private static void write(JsonGenerator json, DossierHeading heading) {
        json.writeStringProperty("title", heading.title());
        json.writeStringProperty("author", heading.author());
        json.writeStringProperty("archive", heading.archive());
        json.writeStringProperty("selection", heading.selectionDescription());
        json.writeStringProperty("madeOn", heading.madeOn().toString());
        write(json, "state", heading.archiveState());
    }

    private static String format(DossierItem item) {
        return JsonLineWriter.object(json -> write(json, item));
    }

    private static void write(JsonGenerator json, DossierItem item) {
        Article article = item.article().article();
        json.writeStringProperty("path", article.path());
        json.writeStringProperty("date", article.date().toString());
        json.writeStringProperty("source", article.source());
        json.writeStringProperty("headline", article.headline().text());
        json.writeStringProperty("sha256", article.id().sha256());
        json.writeArrayPropertyStart("quotes");
        item.quotes().forEach(quote -> write(json, quote));
        json.writeEndArray();
        json.writeStringProperty("author", article.author());
        json.writeStringProperty("url", article.url());
        if (!item.notes().isEmpty()) {
            write(json, "notes", item.notes());
        }
        if (item instanceof DossierItem.WholeArticle) {
            json.writeStringProperty("text", article.text());
            json.writeArrayPropertyStart("paragraphs");
            article.paragraphs().forEach(paragraph -> write(json, paragraph));
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Paragraph paragraph) {
        json.writeStartObject();
        json.writeNumberProperty("start", paragraph.span().start());
        json.writeNumberProperty("end", paragraph.span().end());
        json.writeStringProperty("text", paragraph.text());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Quote quote) {
        json.writeStartObject();
        json.writeNumberProperty("start", quote.span().start());
        json.writeNumberProperty("end", quote.span().end());
        json.writeStringProperty("text", quote.text());
        json.writeBooleanProperty("continues", quote.continues());
        if (quote.speaker().isNobody()) {
            json.writeNullProperty("speaker");
        } else {
            write(json, quote.speaker());
        }
        write(json, quote.cue());
        json.writeNumberProperty("confidence", quote.confidence());
        json.writeStringProperty("rule", quote.rule());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Speaker speaker) {
        json.writeObjectPropertyStart("speaker");
        json.writeStringProperty("name", speaker.name());
        json.writeStringProperty("role", speaker.role());
        json.writeStringProperty("kind", speaker.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("mention", speaker.mention().text());
        json.writeNumberProperty("mentionStart", speaker.mention().span().start());
        json.writeNumberProperty("mentionEnd", speaker.mention().span().end());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Cue cue) {
        json.writeObjectPropertyStart("cue");
        json.writeStringProperty("text", cue.text());
        json.writeNumberProperty("start", cue.span().start());
        json.writeNumberProperty("end", cue.span().end());
        json.writeEndObject();
    }
}
