package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;

/// One item as a JSON object. The schema: docs/export.md.
final class JsonItemFormatter {
    private JsonItemFormatter() {}

    /// On one line.
    static String format(DossierItem item) {
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
        for (Quote quote : item.quotes()) {
            write(json, quote);
        }
        json.writeEndArray();
        json.writeStringProperty("author", article.author());
        json.writeStringProperty("url", article.url());
        if (!item.notes().isEmpty()) {
            json.writeArrayPropertyStart("notes");
            item.notes().forEach(json::writeString);
            json.writeEndArray();
        }
        if (item instanceof DossierItem.WholeArticle) {
            json.writeStringProperty("text", article.text());
            json.writeArrayPropertyStart("paragraphs");
            for (Paragraph paragraph : article.paragraphs()) {
                write(json, paragraph);
            }
            json.writeEndArray();
        }
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
