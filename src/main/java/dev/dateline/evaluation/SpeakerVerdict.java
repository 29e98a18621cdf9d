package dev.dateline.evaluation;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldQuote;

/// Whether a predicted speaker agrees with the annotated speaker, by a strict and by a lenient
/// rule.
///
/// @param strict whether the mention's head or the name is right
/// @param lenient whether the mention overlaps any annotated words
record SpeakerVerdict(boolean strict, boolean lenient) {
    static final SpeakerVerdict WRONG = new SpeakerVerdict(false, false);
    private static final SpeakerVerdict RIGHT = new SpeakerVerdict(true, true);

    static SpeakerVerdict of(GoldQuote quote, PredictedQuote prediction, String text) {
        GoldQuote.GoldSpeaker gold = quote.speaker();
        if (gold.isNobody()) {
            return prediction.hasSpeaker() ? WRONG : RIGHT;
        }
        if (!prediction.hasSpeaker()) {
            return WRONG;
        }
        TextSpan mention = prediction.mention();
        if (gold.heads().stream().anyMatch(mention::overlaps)
                || isNamed(gold, prediction.speaker(), text)) {
            return RIGHT;
        }
        return new SpeakerVerdict(false, gold.spans().stream().anyMatch(mention::overlaps));
    }

    private static boolean isNamed(GoldQuote.GoldSpeaker gold, String name, String text) {
        if (!gold.fullName().isEmpty() && GoldNameMatcher.isSamePerson(name, gold.fullName())) {
            return true;
        }
        if (gold.isPronoun()) {
            return false;
        }
        boolean byHead =
                gold.heads().stream().anyMatch(h -> GoldNameMatcher.isSamePerson(name, h.in(text)));
        boolean byWords =
                !gold.text().isEmpty()
                        && !name.isEmpty()
                        && GoldNameMatcher.nameWords(name)
                                .equals(GoldNameMatcher.nameWords(gold.text()));
        return byHead || byWords;
    }
}
