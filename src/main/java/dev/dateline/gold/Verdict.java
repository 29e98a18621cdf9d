package dev.dateline.gold;

import dev.dateline.article.TextSpan;

/// Whether a speaker is the right one: strictly, by its head or its name, or leniently, by any of
/// the words annotated.
record Verdict(boolean strict, boolean lenient) {
    static final Verdict WRONG = new Verdict(false, false);
    private static final Verdict RIGHT = new Verdict(true, true);

    static Verdict of(GoldQuote quote, Prediction prediction, String text) {
        GoldQuote.GoldSpeaker gold = quote.speaker();
        if (gold.isNobody()) {
            return prediction.namesSomebody() ? WRONG : RIGHT;
        }
        if (!prediction.namesSomebody()) {
            return WRONG;
        }
        TextSpan mention = prediction.mention();
        if (gold.heads().stream().anyMatch(mention::overlaps)
                || isNamed(gold, prediction.speaker(), text)) {
            return RIGHT;
        }
        return new Verdict(false, gold.spans().stream().anyMatch(mention::overlaps));
    }

    private static boolean isNamed(GoldQuote.GoldSpeaker gold, String name, String text) {
        if (!gold.fullName().isEmpty() && NameMatch.same(name, gold.fullName())) {
            return true;
        }
        if (gold.isPronoun()) {
            return false;
        }
        boolean byHead = gold.heads().stream().anyMatch(h -> NameMatch.same(name, h.in(text)));
        boolean byWords =
                !gold.text().isEmpty()
                        && !name.isEmpty()
                        && NameMatch.words(name).equals(NameMatch.words(gold.text()));
        return byHead || byWords;
    }
}
