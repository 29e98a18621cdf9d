package dev.dateline.quote.unnamed;

import dev.dateline.quote.text.Word;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How English news calls sources that it does not name, gathered by hand from news agencies',
/// political and technology articles.
public final class UnnamedSourceLexicon {
    /// One person each; with an "s" several.
    private static final Set<String> REGULAR_NOUNS =
            Word.setOf(
                    """
                    activist adviser advisor aide analyst arbitrager attorney banker broker
                    consultant dealer delegate democrat developer diplomat donor economist
                    employee engineer executive expert fundraiser insider investigator investor
                    lawmaker lawyer leader lobbyist manager negotiator observer official
                    operative organizer owner participant politician prosecutor representative
                    republican researcher scientist senator source staffer strategist supporter
                    technologist trader underwriter witness worker
                    """);

    private static final List<String> SINGULAR_NOUNS =
            List.of("ally", "congressman", "person", "spokesman", "spokesperson", "spokeswoman");

    private static final List<String> PLURAL_NOUNS =
            List.of(
                    "allies",
                    "congressmen",
                    "people",
                    "spokesmen",
                    "spokespeople",
                    "spokespersons",
                    "spokeswomen");

    /// Of whom articles go on to speak as "the official", once one was introduced.
    private static final Set<String> ANAPHORIC_NOUNS =
            Word.setOf(
                    """
                    adviser aide diplomat executive insider official operative person source
                    spokesman spokesperson spokeswoman staffer strategist
                    """);

    private static final Set<String> PARTIES =
            Set.of("democrat", "democrats", "republican", "republicans");

    /// Nobody in particular, unless it is said that only some of them are meant.
    private static final Set<String> COLLECTIVE_NOUNS =
            Set.of("democrats", "republicans", "supporters");

    private static final Set<String> PLURALS =
            Stream.concat(
                            REGULAR_NOUNS.stream().map(UnnamedSourceLexicon::plural),
                            PLURAL_NOUNS.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NOUNS =
            Stream.of(REGULAR_NOUNS.stream(), SINGULAR_NOUNS.stream(), PLURALS.stream())
                    .flatMap(words -> words)
                    .collect(Collectors.toUnmodifiableSet());

    /// What is told with one of these is told by whoever stands beside it.
    private static final Set<String> REPORTING_VERBS =
            Word.setOf(
                    """
                    acknowledged added adds announced argue argued cautioned claim claimed
                    clarified conceded confirmed denied deny explained insist insisted noted
                    predicted said say says stressed suggested tell tells told warn warned wrote
                    """);

    /// Of articles that may have some, in words that stand side by side.
    private static final Set<String> ANONYMITY_PHRASES =
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

    private UnnamedSourceLexicon() {}

    private static String plural(String noun) {
        return noun.endsWith("ss") ? noun + "es" : noun + "s";
    }

    static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    /// Nouns for anybody, who is a source only where more is said of them.
    static boolean isGenericNoun(String lower) {
        return lower.equals("people") || lower.equals("person");
    }

    static boolean isAnaphoricNoun(String lower) {
        return ANAPHORIC_NOUNS.contains(lower);
    }

    static boolean isCollectiveNoun(String lower) {
        return COLLECTIVE_NOUNS.contains(lower);
    }

    static boolean isParty(String lower) {
        return PARTIES.contains(lower);
    }

    static boolean isPluralNoun(String lower) {
        return PLURALS.contains(lower);
    }

    /// Any of the nouns, in a pattern.
    static String nounPattern() {
        return alternatives(NOUNS);
    }

    /// Any of the verbs, in a pattern.
    static String reportingVerbPattern() {
        return alternatives(REPORTING_VERBS);
    }

    private static String alternatives(Set<String> words) {
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
    public static Set<String> specificNouns() {
        return NOUNS.stream()
                .filter(noun -> !isGenericNoun(noun))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Verbs and the like that stand near a noun where such a source is said to have said
    /// something.
    public static Set<String> reportingExpressions() {
        var all = new HashSet<>(REPORTING_VERBS);
        all.add("according to");
        return all;
    }

    /// Words side by side, some of which are in nearly every article where such a source is called
    /// by what it knows, or wants not to be named.
    public static Set<String> anonymityPhrases() {
        return ANONYMITY_PHRASES;
    }
}
