package dev.dateline.ui.search.box;

import dev.dateline.message.Messages;

import java.util.List;
import java.util.Locale;

/// The fields of the query language (docs/search.md), with descriptions and keyword values.
final class QueryFields {
    /// The names of all fields, as users type them.
    static final List<String> NAMES =
            List.of(
                    "speaker", "said", "source", "date", "title", "tag", "is", "has", "words",
                    "path", "like", "copies");

    private QueryFields() {}

    static boolean isField(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /// Returns a short description of a field's values.
    static String description(String field) {
        return switch (field) {
            case "speaker" -> Messages.of("completion.speaker");
            case "source" -> Messages.of("completion.source");
            case "tag" -> Messages.of("completion.tag");
            case "date" -> Messages.of("completion.date");
            case "said" -> Messages.of("completion.said");
            case "title" -> Messages.of("completion.title");
            case "words" -> Messages.of("completion.words");
            case "path" -> Messages.of("completion.path");
            case "like" -> Messages.of("completion.like");
            case "copies" -> Messages.of("completion.copies");
            default -> Messages.of("completion.keyword");
        };
    }

    /// Returns the keywords that the query language allows as values of a field, if any.
    static List<String> keywordValues(String field) {
        return switch (field) {
            case "is" -> List.of("starred", "unread", "read");
            case "has" -> List.of("quote", "note", "date");
            case "date" ->
                    List.of("last-30-days", "last-month", "last-12-months", "last-2-years", "none");
            default -> List.of();
        };
    }
}
