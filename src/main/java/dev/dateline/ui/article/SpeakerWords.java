package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

/// How speakers and the evidence for them are put in words.
final class SpeakerWords {
    private SpeakerWords() {}

    /// The name, or that there is none.
    static String name(Speaker speaker) {
        return speaker.isNobody() ? Messages.of("article.speaker.nobody") : speaker.name();
    }

    static String nameAndRole(Speaker speaker) {
        return speaker.role().isEmpty()
                ? name(speaker)
                : Messages.of("article.speaker.role", speaker.name(), speaker.role());
    }

    /// The words that the speaker was taken from, how sure that is, and the rule.
    static String evidence(Quote quote) {
        String cue = quote.cue().text();
        return cue.isEmpty()
                ? Messages.of("article.evidence", quote.confidence(), quote.rule())
                : Messages.of("article.evidence.cue", cue, quote.confidence(), quote.rule());
    }
}
