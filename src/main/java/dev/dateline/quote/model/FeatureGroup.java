package dev.dateline.quote.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/// Features that look at the same thing, by their templates: to be left out together where it is
/// measured what they are good for.
@SuppressWarnings("ImmutableEnumChecker") // no set of Set.of changes
public enum FeatureGroup {
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
    CANDIDATE_KIND(Set.of("kind", "head"), Set.of()),
    INTERVENING_TOKENS(
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
    FOLLOWING_REPORTING_VERB(Set.of("verb", "verb-distance"), Set.of()),
    /// All verbs behind the candidate, of saying or not.
    FOLLOWING_VERBS(Set.of("g-none", "g-verb", "g-gap", "g-last", "g-last-distance"), Set.of()),
    OTHER_PARAGRAPHS(
            Set.of(
                    "elsewhere",
                    "elsewhere-beside",
                    "elsewhere-colon",
                    "elsewhere-first",
                    "elsewhere-end"),
            Set.of()),
    PREVIOUS_SPEAKER(Set.of("again", "again-starts", "again-end", "again-next"), Set.of()),
    /// How often somebody is named and speaks in the whole article.
    PROMINENCE(
            Set.of("p-named", "p-speaks", "p-kind", "p-kind-behind", "p-again", "p-introduced"),
            Set.of()),
    SPAN_SHAPE(Set.of(), Set.of("words", "words-end", "title-end", "label", "open", "inside")),
    DOCUMENT_STYLE(
            Set.of(),
            Set.of(
                    "speech",
                    "speech-rule",
                    "address",
                    "address-rule",
                    "code",
                    "code-rule",
                    "code-end")),
    BESIDE_SPAN(
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
    MODALITY(
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
    SPEAKER_LIKELIHOOD(
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
    DOCUMENT_CONTEXT(Set.of(), Set.of("company", "company-few"));

    private final Set<String> candidateTemplates;
    private final Set<String> spanTemplates;

    FeatureGroup(Set<String> ofCandidates, Set<String> ofStretches) {
        this.candidateTemplates = ofCandidates;
        this.spanTemplates = ofStretches;
    }

    /// The templates of several families in the model of speakers.
    public static Set<String> candidateTemplates(Collection<FeatureGroup> families) {
        return templates(families, family -> family.candidateTemplates);
    }

    /// The templates of several families in the models of the filter.
    public static Set<String> spanTemplates(Collection<FeatureGroup> families) {
        return templates(families, family -> family.spanTemplates);
    }

    private static Set<String> templates(
            Collection<FeatureGroup> families, Function<FeatureGroup, Set<String>> of) {
        var templates = new HashSet<String>();
        families.forEach(family -> templates.addAll(of.apply(family)));
        return Set.copyOf(templates);
    }
}
