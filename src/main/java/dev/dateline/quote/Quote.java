package dev.dateline.quote;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.speaker.AttributionRule;

/// A quotation, or the part of a longer quotation that is inside one paragraph.
///
/// @param span the span in [dev.dateline.article.Article#text()], without the quotation marks
/// @param text the quoted words with normalised white space
/// @param continues whether it continues the quotation of the paragraph before
/// @param confidence the estimated probability, from 0 to 1, that it is a quotation and the speaker
///   is right
/// @param rule a fixed key for how the speaker was found, such as `said-after`
public record Quote(
        TextSpan span,
        String text,
        boolean continues,
        Speaker speaker,
        Cue cue,
        double confidence,
        String rule) {
    /// The value of [#rule()] for quotations that the user corrected.
    public static final String CORRECTED = AttributionRule.CORRECTED.key();

    public Quote {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /// Returns a copy of this quotation with the speaker that the user chose.
    public Quote withCorrectedSpeaker(Speaker other) {
        return new Quote(span, text, continues, other, Cue.NONE, 1, CORRECTED);
    }

    public boolean isCorrected() {
        return rule.equals(CORRECTED);
    }
}
