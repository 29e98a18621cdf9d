package dev.dateline.quote;

/// How a quotation came to its speaker, from the surest way to the last resort.
enum Rule {
    /// "…," said Doe; "…," Doe said.
    SAID_AFTER("said-after", 0.98),
    /// Doe said that "…".
    SAID_BEFORE("said-before", 0.86),
    /// Doe: "…".
    COLON("colon", 0.52),
    /// A sentence that follows another one of the same speaker.
    SAME_TURN("same-turn", 0.96),
    /// A paragraph of a quotation that the one before left open.
    CONTINUED("continued", 0.82),
    /// The sentence before tells what Doe says in the writer's words.
    EARLIER_SENTENCE("earlier-sentence", 0.57),
    /// Nothing but quotation, after a paragraph that names who speaks.
    EARLIER_PARAGRAPH("earlier-paragraph", 0.46),
    /// A few words in a sentence about Doe.
    SUBJECT("subject", 0.36),
    /// No single rule, but all signs together.
    LIKELIEST("likeliest", 0.50),
    NONE("none", 0.20);

    private final String key;
    private final double confidence;

    Rule(String key, double confidence) {
        this.key = key;
        this.confidence = confidence;
    }

    String key() {
        return key;
    }

    /// How often it is right, measured over the training part of the gold (docs/quotations.md).
    double confidence() {
        return confidence;
    }
}
