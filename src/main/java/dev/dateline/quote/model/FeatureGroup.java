package dev.dateline.quote.model;

/// Groups of features that describe the same aspect and are left out together in an ablation.
///
/// Feature extraction starts a group before it adds the group's features
/// ([FeatureVector#startGroup(FeatureGroup)]).
public enum FeatureGroup {
    /// Word clusters at and around a candidate or a quoted span.
    CLUSTERS,
    /// Attribution rules: which rules propose a candidate, or which rule chose the speaker.
    RULES,
    /// Whether a candidate speaker is a name, a pronoun or a noun phrase.
    CANDIDATE_KIND,
    /// Tokens between a candidate speaker and the quoted span.
    INTERVENING_TOKENS,
    /// Tokens next to a candidate speaker.
    BESIDE_CANDIDATE,
    /// The reporting verb that follows a candidate speaker.
    FOLLOWING_REPORTING_VERB,
    /// All verbs that follow a candidate speaker, whether they report words or not.
    FOLLOWING_VERBS,
    /// Candidate speakers in paragraphs other than the quoted span's.
    OTHER_PARAGRAPHS,
    /// Whether a candidate speaker is also the speaker of the previous quoted span.
    PREVIOUS_SPEAKER,
    /// How often a candidate speaker is named and speaks in the whole article.
    PROMINENCE,
    /// Length, case and punctuation of a quoted span.
    SPAN_SHAPE,
    /// How the article uses quotation marks, such as for speech or for labels.
    DOCUMENT_STYLE,
    /// Tokens next to a quoted span.
    BESIDE_SPAN,
    /// The words of the clause that contains a quoted span.
    CLAUSE,
    /// Whether the clause states that someone spoke or only that someone may speak.
    MODALITY,
    /// The probability and position of the speaker that a quoted span is attributed to.
    SPEAKER_LIKELIHOOD,
    /// How the other quoted spans of the article are classified.
    DOCUMENT_CONTEXT
}
