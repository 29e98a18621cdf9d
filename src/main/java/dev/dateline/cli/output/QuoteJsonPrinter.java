package dev.dateline.cli.output;

import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.Locale;

/// Quotations as JSON Lines, an article a line.
public record QuoteJsonPrinter(StandardOutput out) implements QuotePrinter {
    @Override
    public void printArticle(ArticleQuotes article) throws IOException {
        out.println(
                JsonLine.of(json -> {
                    json.writeStringProperty("path", article.path());
                    JsonLine.writeDate(json, article.date());
                    JsonLine.writeStringOrNull(json, "source", article.source());
                    json.writeStringProperty("headline", article.headline());
                    json.writeStringProperty("sha256", article.id().sha256());
                    json.writeArrayPropertyStart("quotes");
                    article.quotes().forEach(quote -> writeQuote(json, quote));
                    json.writeEndArray();
                }));
    }

    private static void writeQuote(JsonGenerator json, Quote quote) {
        json.writeStartObject();
        JsonLine.writeSpan(json, "start", "end", quote.span());
        json.writeStringProperty("text", quote.text());
        json.writeBooleanProperty("continues", quote.continues());
        writeSpeaker(json, quote.speaker());
        json.writeObjectPropertyStart("cue");
        json.writeStringProperty("text", quote.cue().text());
        JsonLine.writeSpan(json, "start", "end", quote.cue().span());
        json.writeEndObject();
        json.writeNumberProperty("confidence", quote.confidence());
        json.writeStringProperty("rule", quote.rule());
        json.writeEndObject();
    }

    private static void writeSpeaker(JsonGenerator json, Speaker speaker) {
        if (speaker.isNobody()) {
            json.writeNullProperty("speaker");
            return;
        }
        json.writeObjectPropertyStart("speaker");
        json.writeStringProperty("name", speaker.name());
        json.writeStringProperty("role", speaker.role());
        json.writeStringProperty("kind", speakerKind(speaker));
        json.writeStringProperty("mention", speaker.mention().text());
        JsonLine.writeSpan(json, "mentionStart", "mentionEnd", speaker.mention().span());
        json.writeEndObject();
    }

    static String speakerKind(Speaker speaker) {
        return speaker.kind().name().toLowerCase(Locale.ROOT);
    }
}
