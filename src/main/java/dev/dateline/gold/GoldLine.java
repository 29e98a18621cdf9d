package dev.dateline.gold;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldQuote.GoldSpeaker;
import dev.dateline.message.Messages;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One line of a gold file as an article. Offsets in the file are code points of its text, or of
/// the [JoinedText] of the article with its id where it comes without one.
final class GoldLine {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode json;
    private final String text;

    /// Something in the line is missing or cannot be.
    static class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        UnusableException(String reason) {
            super(reason);
            this.reason = reason;
        }

        /// For people.
        String reason() {
            return reason;
        }
    }

    /// The line comes without text, and the source does not have its article; the reason is the id.
    static final class AbsentException extends UnusableException {
        private static final long serialVersionUID = 1L;

        AbsentException(String id) {
            super(id);
        }
    }

    GoldLine(String line, ArticleSource source) throws UnusableException, IOException {
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new UnusableException(e.getOriginalMessage());
        }
        text = json.has("quotes") && !json.has("text") ? text(source) : string(json, "text");
    }

    private String text(ArticleSource source) throws UnusableException, IOException {
        String id = string(json, "id");
        return source.article(id)
                .map(article -> new JoinedText(article).text())
                .orElseThrow(() -> new AbsentException(id));
    }

    GoldArticle article() throws UnusableException {
        var quotes = new ArrayList<GoldQuote>();
        for (JsonNode quote : json.path("quotes")) {
            quotes.add(quote(quote));
        }
        String id = string(json, "id");
        return new GoldArticle(
                id,
                json.path("publisher").asString(""),
                PlainArticle.of(id, text),
                quotes,
                spans(json.path("ignore")));
    }

    private GoldQuote quote(JsonNode quote) throws UnusableException {
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
                quote.path("kind").asString("direct"),
                quote.path("full").asBoolean(true),
                quote.path("continuation").asBoolean(false),
                quote.path("floating").asBoolean(false),
                quote.path("nested_cue").asBoolean(false));
    }

    private List<TextSpan> spans(JsonNode list) throws UnusableException {
        var spans = new ArrayList<TextSpan>();
        for (JsonNode item : list) {
            spans.add(item.isArray() ? span(item.path(0), item.path(1)) : span(item));
        }
        return spans;
    }

    private TextSpan spanOrNone(JsonNode quote, String what) throws UnusableException {
        JsonNode start = quote.path(what + "_start");
        return start.isNumber() ? span(start, quote.path(what + "_end")) : new TextSpan(0, 0);
    }

    private TextSpan span(JsonNode item) throws UnusableException {
        return span(item.path("start"), item.path("end"));
    }

    private TextSpan span(JsonNode start, JsonNode end) throws UnusableException {
        int from = start.asInt(-1);
        int to = end.asInt(-1);
        if (from < 0 || to < from || to > text.codePointCount(0, text.length())) {
            throw new UnusableException(Messages.of("gold.no-stretch", start, end));
        }
        int utf16 = text.offsetByCodePoints(0, from);
        return new TextSpan(utf16, text.offsetByCodePoints(utf16, to - from));
    }

    private static String string(JsonNode node, String key) throws UnusableException {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new UnusableException(Messages.of("gold.no-text", key));
        }
        return value.stringValue();
    }
}
