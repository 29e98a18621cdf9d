package dev.dateline.evaluation;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldQuote;
import dev.dateline.gold.GoldQuote.GoldSpeaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Ways in which an article names the speaker of a quotation; a quotation may have several.
public enum AttributionPattern {
    NOUN,
    OTHER_PARAGRAPH,
    CONTINUATION,
    MIXED_FRAGMENT,
    /// A colon, a dash or a signature attributes the quotation, without a verb.
    NO_VERB,
    /// The reporting verb and then the speaker follow the quotation: "…," said X.
    SAID_X,
    /// The speaker and then the reporting verb follow the quotation: "…," X said.
    X_SAID,
    PRONOUN,
    /// The quotation is the second half of a quotation that its reporting clause interrupts: "…,"
    /// said X, "…".
    SECOND_HALF,
    TWEET,
    ACCORDING_TO,
    /// The speaker is a relative pronoun: X, who said "…".
    RELATIVE_PRONOUN;

    /// Prefix of the names of the groups that count a pattern in [ScoreCounts].
    static final String PREFIX = "how:";

    private static final Set<String> NOUNS = Set.of("nominal", "org", "group");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    /// Returns all patterns that attribute a gold quotation to its speaker.
    ///
    /// @param before the previous quotation of the article
    static List<AttributionPattern> of(GoldQuote quote, GoldQuote before, String text) {
        return Arrays.stream(values()).filter(c -> c.matches(quote, before, text)).toList();
    }

    private boolean matches(GoldQuote quote, GoldQuote before, String text) {
        GoldSpeaker speaker = quote.speaker();
        TextSpan cue = quote.cue();
        String words = cue.in(text).toLowerCase(Locale.ROOT);
        boolean cueBehind = cue.length() > 0 && cue.start() >= quote.span().end();
        return switch (this) {
            case NOUN -> NOUNS.contains(speaker.type());
            case OTHER_PARAGRAPH -> quote.isSpeakerInOtherParagraph();
            case CONTINUATION -> quote.isContinuation();
            case MIXED_FRAGMENT -> quote.kind().equals(GoldQuote.MIXED) && !quote.isFull();
            case NO_VERB -> cue.length() > 0 && words.chars().noneMatch(Character::isLetter);
            case SAID_X -> cueBehind && speaker.span().start() > cue.start();
            case X_SAID -> cueBehind && speaker.span().start() < cue.start();
            case PRONOUN -> speaker.isPronoun();
            case SECOND_HALF ->
                    cue.length() > 0
                            && cue.equals(before.cue())
                            && before.span().end() <= cue.start()
                            && cue.end() <= quote.span().start();
            case TWEET -> words.contains("tweet");
            case ACCORDING_TO -> words.startsWith("according");
            case RELATIVE_PRONOUN -> RELATIVES.contains(speaker.text().toLowerCase(Locale.ROOT));
        };
    }

    /// Returns the name of the group that counts this pattern in [ScoreCounts].
    String group() {
        return PREFIX + name();
    }
}
