package dev.dateline.quote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How English news calls sources that it does not name, gathered by hand from news agencies',
/// political and technology articles.
public final class UnnamedWords {
    /// One person each; with an "s" several.
    private static final List<String> REGULAR =
            List.of(
                    "adviser",
                    "advisor",
                    "aide",
                    "analyst",
                    "arbitrager",
                    "banker",
                    "broker",
                    "consultant",
                    "dealer",
                    "delegate",
                    "diplomat",
                    "economist",
                    "employee",
                    "engineer",
                    "executive",
                    "expert",
                    "insider",
                    "investigator",
                    "investor",
                    "lawmaker",
                    "lawyer",
                    "negotiator",
                    "observer",
                    "official",
                    "operative",
                    "prosecutor",
                    "representative",
                    "researcher",
                    "source",
                    "staffer",
                    "strategist",
                    "trader",
                    "underwriter",
                    "witness",
                    "worker");

    private static final List<String> SINGLE =
            List.of("person", "spokesman", "spokesperson", "spokeswoman");

    private static final List<String> SEVERAL =
            List.of("people", "spokesmen", "spokespeople", "spokespersons", "spokeswomen");

    /// Those that say something without being quoted often enough to be looked for beside a verb.
    private static final List<String> TELLING =
            List.of(
                    "official",
                    "officials",
                    "source",
                    "sources",
                    "spokesman",
                    "spokesperson",
                    "spokeswoman",
                    "representative",
                    "executives",
                    "insiders",
                    "aides",
                    "diplomats",
                    "analysts",
                    "traders");

    private static final Set<String> PLURALS =
            Stream.concat(REGULAR.stream().map(UnnamedWords::plural), SEVERAL.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NOUNS =
            Stream.of(REGULAR.stream(), SINGLE.stream(), PLURALS.stream())
                    .flatMap(words -> words)
                    .collect(Collectors.toUnmodifiableSet());

    private static final List<String> SAYING = List.of("say", "told");

    /// Of articles that may have some, in words that stand side by side.
    private static final List<String> PHRASES =
            List.of(
                    "familiar with",
                    "briefed on",
                    "knowledge of the",
                    "condition of anonymity",
                    "spoke anonymously",
                    "speaking anonymously",
                    "not to be named",
                    "not to be identified",
                    "not to be quoted",
                    "declined to be named",
                    "declined to be identified",
                    "requested anonymity",
                    "asked for anonymity",
                    "according to people",
                    "according to officials",
                    "according to sources");

    private UnnamedWords() {}

    private static String plural(String noun) {
        return noun.endsWith("ss") ? noun + "es" : noun + "s";
    }

    static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    /// Nouns for anybody, who is a source only where more is said of them.
    static boolean isAnybody(String lower) {
        return lower.equals("people") || lower.equals("person");
    }

    static boolean isSeveral(String lower) {
        return PLURALS.contains(lower);
    }

    /// Any of the nouns, in a pattern.
    static String anyNoun() {
        return NOUNS.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// All nouns, one of which is in every name of an unnamed speaker that is taken for a source.
    public static Set<String> nouns() {
        return NOUNS;
    }

    /// Words side by side, some of which are in nearly every article that tells what such a source
    /// said.
    public static Set<String> phrases() {
        var all = new LinkedHashSet<>(PHRASES);
        NOUNS.stream().sorted().forEach(noun -> all.add(noun + " said"));
        for (String noun : TELLING) {
            SAYING.forEach(verb -> all.add(noun + " " + verb));
        }
        return all;
    }
}
