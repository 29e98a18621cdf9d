package dev.dateline.quote.speaker;

/// How a quotation is attributed to its speaker, from the most to the least reliable way.
///
/// The keys are stored with quotations and hashed into the models: never change them.
public enum AttributionRule {
    /// "…," said Doe; "…," Doe said.
    SAID_AFTER("said-after"),
    /// Doe said that "…".
    SAID_BEFORE("said-before"),
    /// Doe: "…".
    COLON("colon"),
    /// A sentence that follows another one of the same speaker.
    SAME_TURN("same-turn"),
    /// A paragraph of a quotation that the paragraph before left open.
    CONTINUED("continued"),
    /// The sentence before reports what Doe says in the writer's words.
    EARLIER_SENTENCE("earlier-sentence"),
    /// A span by itself, with the name after or below it: – Doe.
    SIGNATURE("signature"),
    /// A span by itself, after a paragraph that names the speaker.
    EARLIER_PARAGRAPH("earlier-paragraph"),
    /// A few words in a sentence about Doe.
    SUBJECT("subject"),
    /// No rule, but the model's features together.
    MODEL("likeliest"),
    /// The user corrected the speaker.
    CORRECTED("corrected"),
    NONE("none");

    private final String key;

    AttributionRule(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
