package dev.dateline.quote;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.speaker.AttributionRule;

/// One quoted stretch inside one paragraph.
///
/// `span` stands in the article's text ([dev.dateline.article.Article#text()]), without the
/// quotation marks; `text` are its words with lines joined. `continues` is true from the second
/// paragraph of one running quotation on. `confidence` is between 0 and 1. `rule` names how the
/// speaker was found, a short fixed key such as `said-after`.
public record Quote(
        TextSpan span,
        String text,
        boolean continues,
        Speaker speaker,
        Cue cue,
        double confidence,
        String rule) {
    /// The [#rule()] of what the reader corrected.
    public static final String CORRECTED = AttributionRule.CORRECTED.key();

    public Quote {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /// The same words, said by another speaker because the reader says so.
    public Quote withCorrectedSpeaker(Speaker other) {
        return new Quote(span, text, continues, other, Cue.NONE, 1, CORRECTED);
    }

    public boolean isCorrected() {
        return rule.equals(CORRECTED);
    }
}
