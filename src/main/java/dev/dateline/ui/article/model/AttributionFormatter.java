package dev.dateline.ui.article.model;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

/// Formats speakers and the evidence by which a speaker was found.
public final class AttributionFormatter {
    private AttributionFormatter() {}

    /// Returns the speaker's name or, for a missing speaker, a text with the likeliest mention, if
    /// any.
    public static String formatName(Speaker speaker) {
        if (!speaker.isNobody()) {
            return speaker.name();
        }
        String likeliest = speaker.mention().text();
        return likeliest.isEmpty()
                ? Messages.of("article.speaker.missing")
                : Messages.of("article.speaker.likeliest", likeliest);
    }

    /// Returns the speaker's name with the role, if the article gives one.
    public static String formatNameAndRole(Speaker speaker) {
        return speaker.role().isEmpty()
                ? formatName(speaker)
                : Messages.of("article.speaker.name-and-role", speaker.name(), speaker.role());
    }

    /// Describes how the speaker was found: the cue, the confidence and the attribution rule.
    public static String formatEvidence(Quote quote) {
        if (quote.isCorrected()) {
            return Messages.of("article.evidence.corrected");
        }
        String cue = quote.cue().text();
        String rule = formatRule(quote.rule());
        return cue.isEmpty()
                ? Messages.of("article.evidence", quote.confidence(), rule)
                : Messages.of("article.evidence.cue", cue, quote.confidence(), rule);
    }

    /// Returns the display name of an attribution rule, or its key if this version does not know
    /// it.
    private static String formatRule(String rule) {
        return switch (rule) {
            case "said-after", "said-before" -> Messages.of("article.rule.said");
            case "colon" -> Messages.of("article.rule.colon");
            case "same-turn" -> Messages.of("article.rule.same-turn");
            case "continued" -> Messages.of("article.rule.continued");
            case "earlier-sentence" -> Messages.of("article.rule.earlier-sentence");
            case "earlier-paragraph" -> Messages.of("article.rule.earlier-paragraph");
            case "subject" -> Messages.of("article.rule.subject");
            case "likeliest" -> Messages.of("article.rule.likeliest");
            case "none" -> Messages.of("article.rule.none");
            default -> rule;
        };
    }
}
