package dev.dateline.quote;

import java.util.Comparator;
import java.util.HashSet;
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
                    "activist",
                    "adviser",
                    "advisor",
                    "aide",
                    "analyst",
                    "arbitrager",
                    "attorney",
                    "banker",
                    "broker",
                    "consultant",
                    "dealer",
                    "delegate",
                    "democrat",
                    "developer",
                    "diplomat",
                    "donor",
                    "economist",
                    "employee",
                    "engineer",
                    "executive",
                    "expert",
                    "fundraiser",
                    "insider",
                    "investigator",
                    "investor",
                    "lawmaker",
                    "lawyer",
                    "leader",
                    "lobbyist",
                    "manager",
                    "negotiator",
                    "observer",
                    "official",
                    "operative",
                    "organizer",
                    "owner",
                    "participant",
                    "politician",
                    "prosecutor",
                    "representative",
                    "republican",
                    "researcher",
                    "scientist",
                    "senator",
                    "source",
                    "staffer",
                    "strategist",
                    "supporter",
                    "technologist",
                    "trader",
                    "underwriter",
                    "witness",
                    "worker");

    private static final List<String> SINGLE =
            List.of("ally", "congressman", "person", "spokesman", "spokesperson", "spokeswoman");

    private static final List<String> SEVERAL =
            List.of(
                    "allies",
                    "congressmen",
                    "people",
                    "spokesmen",
                    "spokespeople",
                    "spokespersons",
                    "spokeswomen");

    /// Of whom articles go on to speak as "the official", once one was introduced.
    private static final Set<String> RETURNING =
            Set.of(
                    "adviser",
                    "aide",
                    "diplomat",
                    "executive",
                    "insider",
                    "official",
                    "operative",
                    "person",
                    "source",
                    "spokesman",
                    "spokesperson",
                    "spokeswoman",
                    "staffer",
                    "strategist");

    private static final Set<String> PARTIES =
            Set.of("democrat", "democrats", "republican", "republicans");

    /// Nobody in particular, unless it is said that only some of them are meant.
    private static final Set<String> CROWDS = Set.of("democrats", "republicans", "supporters");

    private static final Set<String> PLURALS =
            Stream.concat(REGULAR.stream().map(UnnamedWords::plural), SEVERAL.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NOUNS =
            Stream.of(REGULAR.stream(), SINGLE.stream(), PLURALS.stream())
                    .flatMap(words -> words)
                    .collect(Collectors.toUnmodifiableSet());

    /// What is told with one of these is told by whoever stands beside it.
    private static final Set<String> SAYING =
            Set.of(
                    "acknowledged",
                    "added",
                    "adds",
                    "announced",
                    "argue",
                    "argued",
                    "cautioned",
                    "claim",
                    "claimed",
                    "clarified",
                    "conceded",
                    "confirmed",
                    "denied",
                    "deny",
                    "explained",
                    "insist",
                    "insisted",
                    "noted",
                    "predicted",
                    "said",
                    "say",
                    "says",
                    "stressed",
                    "suggested",
                    "tell",
                    "tells",
                    "told",
                    "warn",
                    "warned",
                    "wrote");

    /// Of articles that may have some, in words that stand side by side.
    private static final Set<String> PHRASES =
            Set.of(
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
                    "asked for anonymity");

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

    static boolean isReturning(String lower) {
        return RETURNING.contains(lower);
    }

    static boolean isCrowd(String lower) {
        return CROWDS.contains(lower);
    }

    static boolean isParty(String lower) {
        return PARTIES.contains(lower);
    }

    static boolean isSeveral(String lower) {
        return PLURALS.contains(lower);
    }

    /// Any of the nouns, in a pattern.
    static String anyNoun() {
        return any(NOUNS);
    }

    /// Any of the verbs, in a pattern.
    static String anySaying() {
        return any(SAYING);
    }

    private static String any(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// All nouns, one of which is in every name of an unnamed speaker that is taken for a source.
    public static Set<String> nouns() {
        return NOUNS;
    }

    /// Those that are looked for near a verb. Nouns for anybody stand near one in every other
    /// article, and where they call a source, other words mostly say so, too.
    public static Set<String> telling() {
        return NOUNS.stream()
                .filter(noun -> !isAnybody(noun))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Verbs and the like that stand near a noun where such a source is said to have said
    /// something.
    public static Set<String> sayings() {
        var all = new HashSet<>(SAYING);
        all.add("according to");
        return all;
    }

    /// Words side by side, some of which are in nearly every article where such a source is called
    /// by what it knows, or wants not to be named.
    public static Set<String> phrases() {
        return PHRASES;
    }
}
