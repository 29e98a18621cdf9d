package dev.dateline.search;

import dev.dateline.search.Criterion.Words;

import java.util.List;
import java.util.stream.Collectors;

/// Says in plain words which words are looked for.
final class WordDescription {
    private WordDescription() {}

    static String of(Words query) {
        return switch (query) {
            case Criterion.Word(_, String word) -> "“" + word + "”";
            case Criterion.Phrase(_, String words) ->
                    words.strip().indexOf(' ') < 0
                            ? "exactly the word “" + words + "”"
                            : "the exact words “" + words + "”";
            case Criterion.Prefix(_, String start) -> "a word that begins with “" + start + "”";
            case Criterion.Wildcard(_, String pattern) -> "a word like “" + pattern + "”";
            case Criterion.Fuzzy(_, String word) -> "a word spelled like “" + word + "”";
            case Criterion.Near(_, List<Words> parts, int between, boolean ordered) ->
                    near(parts, between, ordered);
            case Criterion.AnyWord(_, List<Words> parts) -> "(" + joined(parts, " or ") + ")";
        };
    }

    private static String near(List<Words> parts, int between, boolean ordered) {
        String most =
                switch (between) {
                    case 0 -> "no word";
                    case 1 -> "at most one word";
                    default -> "at most " + between + " words";
                };
        if (parts.size() > 2) {
            return joined(parts, " and ") + " with " + most + " among them";
        }
        String first = of(parts.getFirst());
        String second = of(parts.getLast());
        return ordered
                ? first + " followed by " + second + " with " + most + " between"
                : first + " with " + most + " between it and " + second;
    }

    private static String joined(List<Words> parts, String by) {
        return parts.stream().map(WordDescription::of).collect(Collectors.joining(by));
    }
}
