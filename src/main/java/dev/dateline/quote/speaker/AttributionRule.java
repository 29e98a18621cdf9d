package dev.dateline.quote.speaker;

/// How a quotation came to its speaker, from the surest way to the last resort.
public enum AttributionRule {
    /// "…," said Doe; "…," Doe said.
    SAID_AFTER("said-after"),
    /// Doe said that "…".
    SAID_BEFORE("said-before"),
    /// Doe: "…".
    COLON("colon"),
    /// A sentence that follows another one of the same speaker.
    SAME_TURN("same-turn"),
    /// A paragraph of a quotation that the one before left open.
    CONTINUED("continued"),
    /// The sentence before tells what Doe says in the writer's words.
    EARLIER_SENTENCE("earlier-sentence"),
    /// Nothing but quotation, and below or behind it: – Doe.
    SIGNATURE("signature"),
    /// Nothing but quotation, after a paragraph that names who speaks.
    EARLIER_PARAGRAPH("earlier-paragraph"),
    /// A few words in a sentence about Doe.
    SUBJECT("subject"),
    /// No single rule, but all signs together.
    MODEL("likeliest"),
    /// The reader said so.
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
