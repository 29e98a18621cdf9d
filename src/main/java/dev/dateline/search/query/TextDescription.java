package dev.dateline.search.query;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.search.query.Criterion.TextCriterion;

import java.util.List;

/// Says in plain words which words are looked for.
final class TextDescription {
    private final LocalizedMessages messages;

    TextDescription(LocalizedMessages tongue) {
        this.messages = tongue;
    }

    String of(TextCriterion query) {
        return switch (query) {
            case Criterion.Word(_, String word) ->
                    messages.format("query-description.quoted", word);
            case Criterion.Phrase(_, String words) ->
                    words.strip().indexOf(' ') < 0
                            ? messages.format("query-description.exact-word", words)
                            : messages.format("query-description.exact-words", words);
            case Criterion.Prefix(_, String start) ->
                    messages.format("query-description.prefix", start);
            case Criterion.Wildcard(_, String pattern) ->
                    messages.format("query-description.wildcard", pattern);
            case Criterion.Fuzzy(_, String word) ->
                    messages.format("query-description.fuzzy", word);
            case Criterion.Near(_, List<TextCriterion> parts, int between, boolean ordered) ->
                    near(parts, between, ordered);
            case Criterion.AnyOf(_, List<TextCriterion> parts) ->
                    messages.format(
                            "query-description.group", joined(parts, "query-description.or"));
        };
    }

    private String near(List<TextCriterion> parts, int between, boolean ordered) {
        String most = messages.format("query-description.at-most-words", between);
        if (parts.size() > 2) {
            return messages.format(
                    "query-description.among", joined(parts, "query-description.and"), most);
        }
        String first = of(parts.getFirst());
        String second = of(parts.getLast());
        return messages.format(
                ordered ? "query-description.followed" : "query-description.near",
                first,
                second,
                most);
    }

    private String joined(List<TextCriterion> parts, String key) {
        return parts.stream()
                .map(this::of)
                .reduce((one, other) -> messages.format(key, one, other))
                .orElse("");
    }
}
