package dev.dateline.ui.search.box;

import dev.dateline.message.Messages;

import java.util.List;
import java.util.Locale;

/// The fields of the search language, what each stands for, and those of their values that are
/// words of the language itself (docs/search.md).
final class QueryFields {
    private static final List<String> NAMES =
            List.of(
                    "speaker", "said", "source", "date", "title", "tag", "is", "has", "words",
                    "path", "like", "copies");

    private QueryFields() {}

    static List<String> names() {
        return NAMES;
    }

    static boolean isField(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /// What a field's values are, for people.
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
