package dev.dateline.quote;

import java.util.Optional;

/// Tells quotations from what else stands between marks: titles, labels, scare quotes, code.
final class QuotationFilter {
    private static final LinearModel MODEL = LinearModel.read("stretch-model.gz");
    private static final String CODE = "{}<>=\\|_;()[]$#@/*";

    /// A character in so many is code where several are.
    private static final int CODE_SHARE = 12;

    private final String text;
    private final Features features = new Features();

    QuotationFilter(String text) {
        this.text = text;
    }

    /// How likely it is that somebody says or writes the words.
    double likelihood(Place place, Optional<Attribution> speaker) {
        String words = place.stretch().inner().in(text);
        if (!hasLetter(words) || isCode(words)) {
            return 0;
        }
        StretchFeatures.describe(place, words, speaker, features);
        return 1 / (1 + Math.exp(-MODEL.score(features)));
    }

    private static boolean hasLetter(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    /// Several characters of code, and many for so few words.
    private static boolean isCode(String words) {
        long code = words.chars().filter(c -> CODE.indexOf(c) >= 0).count();
        return code >= 2 && code * CODE_SHARE > words.length();
    }
}
