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

/// One act as one line of JSON, as docs/notes-format.md describes it.
final class TransactionCodec {
    private static final JsonMapper JSON = new JsonMapper();

    private TransactionCodec() {}

    static String write(Transaction act) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", act.id());
        line.put("time", act.time().toString());
        ArrayNode changes = line.putArray("changes");
        act.events().forEach(change -> write(changes.addObject(), change));
        return JSON.writeValueAsString(line);
    }

    /// Empty where a line is no act.
    static Optional<Transaction> read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            var changes = new ArrayList<NoteEvent>();
            for (JsonNode change : json.required("changes")) {
                changes.add(readEventOrUnknown(change));
            }
            Instant time = Instant.parse(text(json, "time"));
            return Optional.of(new Transaction(text(json, "id"), time, changes));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void write(ObjectNode json, NoteEvent change) {
        switch (change) {
            case NoteEvent.Star(NotedArticle article, boolean on) ->
                    article(json.put("kind", "star").put("on", on), article);
            case NoteEvent.Tag(NotedArticle article, String tag, boolean on) ->
                    article(json.put("kind", "tag").put("tag", tag).put("on", on), article);
            case NoteEvent.Read(NotedArticle article, boolean on) ->
                    article(json.put("kind", "read").put("on", on), article);
            case NoteEvent.Annotation(
                            var article,
                            String key,
                            TextAnchor excerpt,
                            String text,
                            boolean on) -> {
                json.put("kind", "remark").put("key", key).put("text", text).put("on", on);
                excerpt(article(json, article), excerpt);
            }
            case NoteEvent.ReadingOffset(NotedArticle article, int place) ->
                    article(json.put("kind", "left").put("place", place), article);
            case NoteEvent.CollectedItem(
                            var article,
                            TextAnchor excerpt,
                            double order,
                            boolean on) -> {
                json.put("kind", "collected").put("order", order).put("on", on);
                excerpt(article(json, article), excerpt);
            }
            case NoteEvent.NotAQuotation(NotedArticle article, TextAnchor excerpt) ->
                    excerpt(article(json.put("kind", "not-a-quotation"), article), excerpt);
            case NoteEvent.OtherSpeaker(var article, TextAnchor excerpt, String name, var kind) -> {
                json.put("kind", "other-speaker").put("name", name);
                json.put("speaker", kind.name().toLowerCase(Locale.ROOT));
                excerpt(article(json, article), excerpt);
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
            case NoteEvent.Undo(String act) -> json.put("kind", "undo").put("act", act);
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

    private static void excerpt(ObjectNode json, TextAnchor excerpt) {
        json.putObject("excerpt")
                .put("start", excerpt.span().start())
                .put("end", excerpt.span().end())
                .put("words", excerpt.exact())
                .put("before", excerpt.prefix())
                .put("after", excerpt.suffix());
    }

    /// A newer version may say more of a kind than this one can read.
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
                            excerpt(json),
                            text(json, "text"),
                            on(json));
            case "left" ->
                    new NoteEvent.ReadingOffset(article(json), json.required("place").asInt());
            case "collected" ->
                    new NoteEvent.CollectedItem(
                            article(json),
                            excerpt(json),
                            json.required("order").asDouble(),
                            on(json));
            case "not-a-quotation" -> new NoteEvent.NotAQuotation(article(json), excerpt(json));
            case "other-speaker" ->
                    new NoteEvent.OtherSpeaker(
                            article(json), excerpt(json), text(json, "name"), speakerKind(json));
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

    private static TextAnchor excerpt(JsonNode json) {
        JsonNode excerpt = json.required("excerpt");
        var span = new TextSpan(excerpt.required("start").asInt(), excerpt.required("end").asInt());
        return new TextAnchor(
                span, text(excerpt, "words"), text(excerpt, "before"), text(excerpt, "after"));
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
