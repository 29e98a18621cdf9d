package dev.dateline.ui.article.model;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

/// How speakers and the evidence for them are put in words.
public final class AttributionFormatter {
    private AttributionFormatter() {}

    /// The name, or that there is none, and who is the likeliest then.
    public static String formatName(Speaker speaker) {
        if (!speaker.isNobody()) {
            return speaker.name();
        }
        String likeliest = speaker.mention().text();
        return likeliest.isEmpty()
                ? Messages.of("article.speaker.missing")
                : Messages.of("article.speaker.likeliest", likeliest);
    }

    public static String formatNameAndRole(Speaker speaker) {
        return speaker.role().isEmpty()
                ? formatName(speaker)
                : Messages.of("article.speaker.name-and-role", speaker.name(), speaker.role());
    }

    /// The words that the speaker was taken from, how sure that is, and the rule.
    public static String formatEvidence(Quote quote) {
        if (quote.isCorrected()) {
            return Messages.of("article.evidence.corrected");
        }
        String cue = quote.cue().text();
        String how = formatRule(quote.rule());
        return cue.isEmpty()
                ? Messages.of("article.evidence", quote.confidence(), how)
                : Messages.of("article.evidence.cue", cue, quote.confidence(), how);
    }

    /// A rule in words; one that this version has none for by its key.
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
