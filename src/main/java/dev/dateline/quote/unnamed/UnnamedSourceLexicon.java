package dev.dateline.quote.unnamed;

import dev.dateline.quote.text.Word;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists the vocabulary that describes unnamed sources in English news.
///
/// It is collected by hand from articles of news agencies and of political and technology media.
public final class UnnamedSourceLexicon {
    /// Nouns for one person whose plural ends in "s".
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

    /// Nouns that refer to a source introduced before: "the official".
    private static final Set<String> ANAPHORIC_NOUNS =
            Word.setOf(
                    """
                    adviser aide diplomat executive insider official operative person source
                    spokesman spokesperson spokeswoman staffer strategist
                    """);

    private static final Set<String> PARTIES =
            Set.of("democrat", "democrats", "republican", "republicans");

    /// Nouns for people in general, unless the article says "some" or the like before them.
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

    /// Verbs whose subject makes a statement, such as "added".
    private static final Set<String> REPORTING_VERBS =
            Word.setOf(
                    """
                    acknowledged added adds announced argue argued cautioned claim claimed
                    clarified conceded confirmed denied deny explained insist insisted noted
                    predicted said say says stressed suggested tell tells told warn warned wrote
                    """);

    /// Phrases that suggest that an article has informed or anonymous sources.
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

    /// Returns whether a noun means anyone, so that only a description makes it a source.
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

    /// Returns a regular expression that matches any noun for a source.
    static String nounPattern() {
        return alternatives(NOUNS);
    }

    /// Returns a regular expression that matches any reporting verb.
    static String reportingVerbPattern() {
        return alternatives(REPORTING_VERBS);
    }

    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// Returns all nouns for sources.
    ///
    /// The name of each unnamed speaker that is a source contains one.
    public static Set<String> nouns() {
        return NOUNS;
    }

    /// Returns the nouns to look for near a reporting verb, without generic nouns such as "people".
    ///
    /// Generic nouns occur near a verb in every other article. If they describe a source, other
    /// words usually show it too.
    public static Set<String> specificNouns() {
        return NOUNS.stream()
                .filter(noun -> !isGenericNoun(noun))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the verbs and phrases that, near a noun, report what a source said.
    public static Set<String> reportingExpressions() {
        var all = new HashSet<>(REPORTING_VERBS);
        all.add("according to");
        return all;
    }

    /// Returns phrases that occur in nearly every article with an informed or anonymous source.
    ///
    /// Such an article has at least one of them.
    public static Set<String> anonymityPhrases() {
        return ANONYMITY_PHRASES;
    }
}
