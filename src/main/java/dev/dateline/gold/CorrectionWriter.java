package dev.dateline.gold;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes an article with the user's corrections as a line of gold data.
///
/// Corrected quotations are annotated with their speakers; all other quotations found are
/// undecided.
public final class CorrectionWriter {
    private static final JsonMapper JSON = new JsonMapper();

    private final QuotedArticle quoted;
    private final JoinedArticleText text;

    private CorrectionWriter(QuotedArticle quoted) {
        this.quoted = quoted;
        text = new JoinedArticleText(quoted.article());
    }

    public static String toJsonLine(QuotedArticle quoted) {
        return new CorrectionWriter(quoted).write();
    }

    private String write() {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", quoted.article().id().sha256());
        line.put("publisher", quoted.article().source());
        line.put("text", text.text());
        ArrayNode quotes = line.putArray("quotes");
        ArrayNode ignore = line.putArray("ignore");
        for (Quote quote : quoted.quotes()) {
            if (quote.isCorrected()) {
                write(quotes.addObject(), quote);
            } else {
                span(ignore.addObject(), quote.span());
            }
        }
        return JSON.writeValueAsString(line);
    }

    private void write(ObjectNode json, Quote quote) {
        Speaker speaker = quote.speaker();
        span(json, quote.span());
        json.put("speaker_type", type(speaker));
        json.put("speaker_text", speaker.mention().text());
        ArrayNode heads = json.putArray("speaker_heads");
        ArrayNode spans = json.putArray("speaker_spans");
        if (!speaker.mention().text().isEmpty()) {
            TextSpan mention = speaker.mention().span();
            heads.addArray()
                    .add(text.toCodePointOffset(mention.start()))
                    .add(text.toCodePointOffset(mention.end()));
            spans.addArray()
                    .add(text.toCodePointOffset(mention.start()))
                    .add(text.toCodePointOffset(mention.end()));
        }
        json.put("speaker_resolved", speaker.name());
        json.put("continuation", quote.continues());
    }

    private static String type(Speaker speaker) {
        return switch (speaker.kind()) {
            case PERSON -> "person";
            case ORGANISATION -> "org";
            case GROUP -> "group";
            case DOCUMENT, UNNAMED -> "nominal";
            case NOBODY -> "none";
        };
    }

    private void span(ObjectNode json, TextSpan span) {
        json.put("start", text.toCodePointOffset(span.start()));
        json.put("end", text.toCodePointOffset(span.end()));
    }
}
