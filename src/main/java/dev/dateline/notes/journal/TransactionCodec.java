package dev.dateline.notes.journal;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.TextAnchor;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.Speaker;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/// Converts a transaction to and from a line of JSON. `docs/notes-format.md` describes the format.
final class TransactionCodec {
    private static final JsonMapper JSON = new JsonMapper();

    private TransactionCodec() {}

    static String write(Transaction transaction) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", transaction.id());
        line.put("time", transaction.time().toString());
        ArrayNode events = line.putArray("changes");
        transaction.events().forEach(event -> write(events.addObject(), event));
        return JSON.writeValueAsString(line);
    }

    /// Parses a line; returns empty if it is not a transaction.
    static Optional<Transaction> read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            var events = new ArrayList<NoteEvent>();
            for (JsonNode event : json.required("changes")) {
                events.add(readEventOrUnknown(event));
            }
            Instant time = Instant.parse(text(json, "time"));
            return Optional.of(new Transaction(text(json, "id"), time, events));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void write(ObjectNode json, NoteEvent event) {
        switch (event) {
            case NoteEvent.Star(NotedArticle article, boolean on) ->
                    article(json.put("kind", "star").put("on", on), article);
            case NoteEvent.Tag(NotedArticle article, String tag, boolean on) ->
                    article(json.put("kind", "tag").put("tag", tag).put("on", on), article);
            case NoteEvent.Read(NotedArticle article, boolean on) ->
                    article(json.put("kind", "read").put("on", on), article);
            case NoteEvent.Annotation(
                            var article,
                            String key,
                            TextAnchor anchor,
                            String text,
                            boolean on) -> {
                json.put("kind", "remark").put("key", key).put("text", text).put("on", on);
                anchor(article(json, article), anchor);
            }
            case NoteEvent.ReadingOffset(NotedArticle article, int offset) ->
                    article(json.put("kind", "left").put("place", offset), article);
            case NoteEvent.CollectedItem(
                            var article,
                            TextAnchor anchor,
                            double order,
                            boolean on) -> {
                json.put("kind", "collected").put("order", order).put("on", on);
                anchor(article(json, article), anchor);
            }
            case NoteEvent.NotAQuotation(NotedArticle article, TextAnchor anchor) ->
                    anchor(article(json.put("kind", "not-a-quotation"), article), anchor);
            case NoteEvent.OtherSpeaker(var article, TextAnchor anchor, String name, var kind) -> {
                json.put("kind", "other-speaker").put("name", name);
                json.put("speaker", kind.name().toLowerCase(Locale.ROOT));
                anchor(article(json, article), anchor);
            }
            case NoteEvent.SameSpeaker(String name, String other) ->
                    json.put("kind", "same-person").put("name", name).put("other", other);
            case NoteEvent.SavedSearch(String name, String query, boolean on) ->
                    json.put("kind", "search").put("name", name).put("query", query).put("on", on);
            case NoteEvent.LastSeenCount(String search, String archive, int total) ->
                    json.put("kind", "seen")
                            .put("search", search)
                            .put("archive", archive)
                            .put("total", total);
            case NoteEvent.ContentChanged(NotedArticle article, ArticleId later) ->
                    article(json.put("kind", "became").put("later", later.sha256()), article);
            case NoteEvent.Undo(String id) -> json.put("kind", "undo").put("act", id);
            case NoteEvent.Unknown(String kind) -> json.put("kind", kind);
        }
    }

    private static ObjectNode article(ObjectNode json, NotedArticle article) {
        json.putObject("article")
                .put("sha256", article.id().sha256())
                .put("archive", article.archive())
                .put("path", article.path());
        return json;
    }

    private static void anchor(ObjectNode json, TextAnchor anchor) {
        json.putObject("excerpt")
                .put("start", anchor.span().start())
                .put("end", anchor.span().end())
                .put("words", anchor.exact())
                .put("before", anchor.prefix())
                .put("after", anchor.suffix());
    }

    /// Parses an event. Returns [NoteEvent.Unknown] for an event that only a newer version can
    /// read.
    private static NoteEvent readEventOrUnknown(JsonNode json) {
        try {
            return readEvent(json);
        } catch (JacksonException | IllegalArgumentException e) {
            return new NoteEvent.Unknown(json.path("kind").asString(""));
        }
    }

    private static NoteEvent readEvent(JsonNode json) {
        return switch (text(json, "kind")) {
            case "star" -> new NoteEvent.Star(article(json), on(json));
            case "tag" -> new NoteEvent.Tag(article(json), text(json, "tag"), on(json));
            case "read" -> new NoteEvent.Read(article(json), on(json));
            case "remark" ->
                    new NoteEvent.Annotation(
                            article(json),
                            text(json, "key"),
                            anchor(json),
                            text(json, "text"),
                            on(json));
            case "left" ->
                    new NoteEvent.ReadingOffset(article(json), json.required("place").asInt());
            case "collected" ->
                    new NoteEvent.CollectedItem(
                            article(json),
                            anchor(json),
                            json.required("order").asDouble(),
                            on(json));
            case "not-a-quotation" -> new NoteEvent.NotAQuotation(article(json), anchor(json));
            case "other-speaker" ->
                    new NoteEvent.OtherSpeaker(
                            article(json), anchor(json), text(json, "name"), speakerKind(json));
            case "same-person" ->
                    new NoteEvent.SameSpeaker(text(json, "name"), text(json, "other"));
            case "search" ->
                    new NoteEvent.SavedSearch(text(json, "name"), text(json, "query"), on(json));
            case "seen" ->
                    new NoteEvent.LastSeenCount(
                            text(json, "search"),
                            text(json, "archive"),
                            json.required("total").asInt());
            case "became" ->
                    new NoteEvent.ContentChanged(article(json), new ArticleId(text(json, "later")));
            case "undo" -> new NoteEvent.Undo(text(json, "act"));
            case String other -> new NoteEvent.Unknown(other);
        };
    }

    private static NotedArticle article(JsonNode json) {
        JsonNode article = json.required("article");
        return new NotedArticle(
                new ArticleId(text(article, "sha256")),
                text(article, "archive"),
                text(article, "path"));
    }

    private static TextAnchor anchor(JsonNode json) {
        JsonNode anchor = json.required("excerpt");
        var span = new TextSpan(anchor.required("start").asInt(), anchor.required("end").asInt());
        return new TextAnchor(
                span, text(anchor, "words"), text(anchor, "before"), text(anchor, "after"));
    }

    private static Speaker.Kind speakerKind(JsonNode json) {
        return Speaker.Kind.valueOf(text(json, "speaker").toUpperCase(Locale.ROOT));
    }

    private static boolean on(JsonNode json) {
        return json.required("on").asBoolean();
    }

    private static String text(JsonNode json, String key) {
        return json.required(key).stringValue();
    }
}
