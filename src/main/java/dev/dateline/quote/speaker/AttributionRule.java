package dev.dateline.quote.speaker;

/// How a quotation is attributed to its speaker, from the most to the least reliable way.
///
/// The keys are stored with quotations and hashed into the models: never change them.
public enum AttributionRule {
    /// A reporting clause follows the quotation: "…," said Doe; "…," Doe said.
    SAID_AFTER("said-after"),
    /// A reporting clause precedes the quotation: Doe said that "…".
    SAID_BEFORE("said-before"),
    /// A name and a colon precede the quotation: Doe: "…".
    COLON("colon"),
    /// The quotation follows another one of the same speaker in the same paragraph.
    SAME_TURN("same-turn"),
    /// The quotation continues one that the paragraph before left open.
    CONTINUED("continued"),
    /// The sentence before the quotation reports, in the writer's words, what Doe says.
    EARLIER_SENTENCE("earlier-sentence"),
    /// The quotation stands by itself, with the name after or below it: – Doe.
    SIGNATURE("signature"),
    /// The quotation stands by itself after a paragraph that names the speaker.
    EARLIER_PARAGRAPH("earlier-paragraph"),
    /// The quotation is a few words inside a sentence about Doe.
    SUBJECT("subject"),
    /// No rule, but the model's features together, found the speaker.
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
