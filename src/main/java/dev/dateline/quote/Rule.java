package dev.dateline.quote;

/// How a quotation came to its speaker, from the surest way to the last resort.
enum Rule {
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
    LIKELIEST("likeliest"),
    /// The reader said so.
    CORRECTED("corrected"),
    NONE("none");

    private final String key;

    Rule(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
