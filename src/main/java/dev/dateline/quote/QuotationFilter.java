package dev.dateline.quote;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells quotations from what else stands between marks: titles, labels, scare quotes, code.
final class QuotationFilter {
    private static final String CODE = "{}<>=\\|_;()[]$#@/*";

    /// Words that a title writes small.
    private static final Set<WordClass> SMALL =
            Set.of(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.FUNCTION);

    private final Reading reading;

    QuotationFilter(Reading reading) {
        this.reading = reading;
    }

    boolean isQuotation(Place place) {
        Stretch stretch = place.stretch();
        String words = stretch.inner().in(reading.text());
        if (!hasLetter(words) || isCode(words)) {
            return false;
        }
        int count = words.split("\\s+", 9).length;
        boolean spoken =
                stretch.continues() || !stretch.closed() || count > 3 || isIntroduced(place);
        return spoken && !(isTitle(words, count) && !isIntroduced(place));
    }

    private static boolean hasLetter(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    /// Several characters of code, and many for so few words.
    private static boolean isCode(String words) {
        long code = words.chars().filter(c -> CODE.indexOf(c) >= 0).count();
        return code >= 2 && code * 12 > words.length();
    }

    /// Whether a verb of saying stands in the sentence, or the words before say who speaks.
    private boolean isIntroduced(Place place) {
        Sayings sayings = reading.sayings().get(place.paragraph());
        int token = place.token();
        return place.passage().at(token - 1).is(":")
                || isSameSentence(place, sayings.before(token))
                || isSameSentence(place, sayings.after(token));
    }

    private static boolean isSameSentence(Place place, Optional<Saying> saying) {
        return saying.isPresent()
                && place.passage().sameSentence(saying.get().first(), place.token());
    }

    /// Every word but the small ones begins with a capital, and there are at least two.
    private static boolean isTitle(String words, int count) {
        if (count < 2) {
            return false;
        }
        for (String word : words.split("\\s+", -1)) {
            boolean small =
                    !Collections.disjoint(
                            SMALL, Lexicon.ENGLISH.classesOf(word.toLowerCase(Locale.ROOT)));
            if (!small && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return !words.endsWith(".") && !words.endsWith("!");
    }
}
