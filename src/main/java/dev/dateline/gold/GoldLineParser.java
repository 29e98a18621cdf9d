package dev.dateline.gold;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldQuote.GoldSpeaker;
import dev.dateline.message.Messages;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Parses one line of a gold file.
///
/// Offsets in the file are code points of its text, or of the [JoinedArticleText] of the article
/// with its ID if it comes without a text.
final class GoldLineParser {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode json;
    private final String text;

    /// Thrown when a line lacks a field or has an invalid one.
    static class InvalidAnnotationException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        InvalidAnnotationException(String reason) {
            super(reason);
            this.reason = reason;
        }

        /// Returns the reason why the line is invalid, as a message for users.
        String reason() {
            return reason;
        }
    }

    /// Thrown when a line has no text and the source does not have its article; the reason is the
    /// ID.
    static final class TextMissingException extends InvalidAnnotationException {
        private static final long serialVersionUID = 1L;

        TextMissingException(String id) {
            super(id);
        }
    }

    GoldLineParser(String line, ArticleTextSource source)
            throws InvalidAnnotationException, IOException {
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new InvalidAnnotationException(e.getOriginalMessage());
        }
        text = json.has("quotes") && !json.has("text") ? text(source) : string(json, "text");
    }

    private String text(ArticleTextSource source) throws InvalidAnnotationException, IOException {
        String id = string(json, "id");
        return source.article(id)
                .map(article -> new JoinedArticleText(article).text())
                .orElseThrow(() -> new TextMissingException(id));
    }

    GoldArticle article() throws InvalidAnnotationException {
        var quotes = new ArrayList<GoldQuote>();
        for (JsonNode quote : json.path("quotes")) {
            quotes.add(quote(quote));
        }
        String id = string(json, "id");
        return new GoldArticle(
                id,
                json.path("publisher").asString(""),
                PlainTextArticle.of(id, text),
                quotes,
                spans(json.path("ignore")));
    }

    private GoldQuote quote(JsonNode quote) throws InvalidAnnotationException {
        var speaker =
                new GoldSpeaker(
                        string(quote, "speaker_type"),
                        quote.path("speaker_text").asString(""),
                        spanOrNone(quote, "speaker"),
                        spans(quote.path("speaker_spans")),
                        spans(quote.path("speaker_heads")),
                        quote.path("speaker_resolved").asString(""));
        return new GoldQuote(
                span(quote),
                speaker,
                spanOrNone(quote, "cue"),
                quote.path("kind").asString(GoldQuote.DIRECT),
                traits(quote));
    }

    private static Set<GoldQuote.Trait> traits(JsonNode quote) {
        var traits = EnumSet.noneOf(GoldQuote.Trait.class);
        if (quote.path("full").asBoolean(true)) {
            traits.add(GoldQuote.Trait.FULL);
        }
        if (quote.path("continuation").asBoolean(false)) {
            traits.add(GoldQuote.Trait.CONTINUATION);
        }
        if (quote.path("floating").asBoolean(false)) {
            traits.add(GoldQuote.Trait.SPEAKER_IN_OTHER_PARAGRAPH);
        }
        if (quote.path("nested_cue").asBoolean(false)) {
            traits.add(GoldQuote.Trait.NESTED_REPORTING_CLAUSE);
        }
        return traits;
    }

    private List<TextSpan> spans(JsonNode list) throws InvalidAnnotationException {
        var spans = new ArrayList<TextSpan>();
        for (JsonNode item : list) {
            spans.add(item.isArray() ? span(item.path(0), item.path(1)) : span(item));
        }
        return spans;
    }

    private TextSpan spanOrNone(JsonNode quote, String what) throws InvalidAnnotationException {
        JsonNode start = quote.path(what + "_start");
        return start.isNumber() ? span(start, quote.path(what + "_end")) : new TextSpan(0, 0);
    }

    private TextSpan span(JsonNode item) throws InvalidAnnotationException {
        return span(item.path("start"), item.path("end"));
    }

    private TextSpan span(JsonNode start, JsonNode end) throws InvalidAnnotationException {
        int from = start.asInt(-1);
        int to = end.asInt(-1);
        if (from < 0 || to < from || to > text.codePointCount(0, text.length())) {
            throw new InvalidAnnotationException(Messages.of("gold.span-out-of-range", start, end));
        }
        int utf16 = text.offsetByCodePoints(0, from);
        return new TextSpan(utf16, text.offsetByCodePoints(utf16, to - from));
    }

    private static String string(JsonNode node, String key) throws InvalidAnnotationException {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new InvalidAnnotationException(Messages.of("gold.field-missing", key));
        }
        return value.stringValue();
    }
}
