package dev.dateline.search;

import dev.dateline.message.Tongue;
import dev.dateline.search.Criterion.Words;

import java.util.List;

/// Says in plain words which words are looked for.
final class WordDescription {
    private final Tongue tongue;

    WordDescription(Tongue tongue) {
        this.tongue = tongue;
    }

    String of(Words query) {
        return switch (query) {
            case Criterion.Word(_, String word) -> tongue.say("understood.quoted", word);
            case Criterion.Phrase(_, String words) ->
                    words.strip().indexOf(' ') < 0
                            ? tongue.say("understood.exact-word", words)
                            : tongue.say("understood.exact-words", words);
            case Criterion.Prefix(_, String start) -> tongue.say("understood.prefix", start);
            case Criterion.Wildcard(_, String pattern) ->
                    tongue.say("understood.wildcard", pattern);
            case Criterion.Fuzzy(_, String word) -> tongue.say("understood.fuzzy", word);
            case Criterion.Near(_, List<Words> parts, int between, boolean ordered) ->
                    near(parts, between, ordered);
            case Criterion.AnyWord(_, List<Words> parts) ->
                    tongue.say("understood.group", joined(parts, "understood.or"));
        };
    }

    private String near(List<Words> parts, int between, boolean ordered) {
        String most = tongue.say("understood.most-words", between);
        if (parts.size() > 2) {
            return tongue.say("understood.among", joined(parts, "understood.and"), most);
        }
        String first = of(parts.getFirst());
        String second = of(parts.getLast());
        return tongue.say(ordered ? "understood.followed" : "understood.near", first, second, most);
    }

    private String joined(List<Words> parts, String key) {
        return parts.stream()
                .map(this::of)
                .reduce((one, other) -> tongue.say(key, one, other))
                .orElse("");
    }
}
