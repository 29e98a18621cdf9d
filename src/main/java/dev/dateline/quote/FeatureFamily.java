package dev.dateline.quote;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/// Features that look at the same thing, by their templates: to be left out together where it is
/// measured what they are good for.
@SuppressWarnings("ImmutableEnumChecker") // no set of Set.of changes
public enum FeatureFamily {
    CLUSTERS(
            Set.of(
                    "c-head",
                    "c-behind",
                    "c-behind2",
                    "c-before",
                    "c-before2",
                    "c-around",
                    "c-end",
                    "c-path"),
            Set.of(
                    "c-left",
                    "c-left2",
                    "c-left2-words",
                    "c-right",
                    "c-sides",
                    "i-ends",
                    "i-left",
                    "i-left-last",
                    "i-last-right",
                    "i-word",
                    "i-cluster")),
    /// In the filter, which rule was taken.
    RULES(
            Set.of("rule", "rule-size", "rules"),
            Set.of("rule", "speaker", "speech-rule", "address-rule")),
    CANDIDATE(Set.of("kind", "head"), Set.of()),
    BETWEEN(
            Set.of(
                    "distance",
                    "distance-size",
                    "crossed",
                    "crossed-sayings",
                    "crossed-all",
                    "path",
                    "beside-stretch",
                    "beside-stretch-1"),
            Set.of()),
    BESIDE_CANDIDATE(
            Set.of(
                    "beside",
                    "beside-crossed",
                    "before",
                    "before-2",
                    "behind",
                    "behind-2",
                    "behind-end",
                    "behind-distance",
                    "governed",
                    "starts"),
            Set.of()),
    VERB_BEHIND(Set.of("verb", "verb-distance"), Set.of()),
    /// All verbs behind the candidate, of saying or not.
    VERBS(Set.of("g-none", "g-verb", "g-gap", "g-last", "g-last-distance"), Set.of()),
    OTHER_PARAGRAPHS(
            Set.of(
                    "elsewhere",
                    "elsewhere-beside",
                    "elsewhere-colon",
                    "elsewhere-first",
                    "elsewhere-end"),
            Set.of()),
    SPOKE_LAST(Set.of("again", "again-starts", "again-end", "again-next"), Set.of()),
    /// How often somebody is named and speaks in the whole article.
    PRESENCE(
            Set.of("p-named", "p-speaks", "p-kind", "p-kind-behind", "p-again", "p-introduced"),
            Set.of()),
    OWN_LOOK(Set.of(), Set.of("words", "words-end", "title-end", "label", "open", "inside")),
    HABITS(
            Set.of(),
            Set.of(
                    "speech",
                    "speech-rule",
                    "address",
                    "address-rule",
                    "code",
                    "code-rule",
                    "code-end")),
    BESIDE_STRETCH(
            Set.of(),
            Set.of(
                    "left",
                    "left-title",
                    "right",
                    "sides",
                    "left-2",
                    "right-2",
                    "left-word",
                    "left-words",
                    "right-word",
                    "alone",
                    "neighbours")),
    CLAUSE(
            Set.of(),
            Set.of(
                    "verb",
                    "governor",
                    "governor-size",
                    "c-governor",
                    "verb-before",
                    "verb-behind",
                    "word-before",
                    "word-behind",
                    "left-3",
                    "right-3",
                    "c-right2")),
    /// Whether somebody said it or only may say it.
    MOOD(
            Set.of(),
            Set.of(
                    "m-before",
                    "m-before-form",
                    "m-form",
                    "m-address",
                    "m-behind",
                    "m-behind-address",
                    "m-first")),
    /// How surely and where somebody was found to speak it.
    SPOKEN(
            Set.of(),
            Set.of(
                    "rule-sure",
                    "sure",
                    "s-sure",
                    "s-where",
                    "s-rule",
                    "s-head",
                    "s-c-head",
                    "s-behind",
                    "s-c-behind",
                    "s-c-behind2",
                    "s-case",
                    "s-cue",
                    "s-distance",
                    "s-path")),
    COMPANY(Set.of(), Set.of("company", "company-few"));

    private final Set<String> ofCandidates;
    private final Set<String> ofStretches;

    FeatureFamily(Set<String> ofCandidates, Set<String> ofStretches) {
        this.ofCandidates = ofCandidates;
        this.ofStretches = ofStretches;
    }

    /// The templates of several families in the model of speakers.
    static Set<String> ofCandidates(Collection<FeatureFamily> families) {
        return templates(families, family -> family.ofCandidates);
    }

    /// The templates of several families in the models of the filter.
    static Set<String> ofStretches(Collection<FeatureFamily> families) {
        return templates(families, family -> family.ofStretches);
    }

    private static Set<String> templates(
            Collection<FeatureFamily> families, Function<FeatureFamily, Set<String>> of) {
        var templates = new HashSet<String>();
        families.forEach(family -> templates.addAll(of.apply(family)));
        return Set.copyOf(templates);
    }
}
