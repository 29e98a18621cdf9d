package dev.dateline.quote;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Describes a stretch for the question whether it is a quotation at all: its length and casing,
/// what stands beside it, and how surely somebody speaks it.
final class StretchFeatures {
    private static final int MANY_WORDS = 9;
    private static final int LONGEST_LABEL = 40;

    /// Words that a title writes small.
    private static final Set<WordClass> SMALL =
            Set.of(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.FUNCTION);

    private StretchFeatures() {}

    /// Puts the description into `out`.
    static void describe(Place place, String words, Optional<Attribution> speaker, Features out) {
        out.clear();
        int count = place.words(MANY_WORDS);
        int title = isTitle(words) ? 1 : 0;
        int end = words.charAt(words.length() - 1);
        end = Character.isLetterOrDigit(end) ? 'a' : end;
        int capital = place.startsCapital() ? 1 : 0;
        out.add("words", count, title);
        out.add("words-end", count, end, capital);
        out.add("title-end", title, end, capital);
        if (words.length() <= LONGEST_LABEL) {
            out.add("label", words.toLowerCase(Locale.ROOT).hashCode());
        }
        out.add(
                "open",
                place.stretch().closed() ? 1 : 0,
                place.stretch().continues() ? 1 : 0,
                title);
        beside(place, count, title, out);
        speaker(place, speaker, count, title, out);
    }

    private static void beside(Place place, int count, int title, Features out) {
        Passage passage = place.passage();
        int token = place.token();
        int left = passage.shape(token - 1);
        int right = passage.shape(token + 1);
        out.add("left", left, count);
        out.add("left-title", left, title);
        out.add("right", right, count);
        out.add("sides", left, right, title);
        out.add("left-2", passage.shape(token - 2), left, title);
        out.add("right-2", passage.shape(token + 2), right, title);
        out.add("left-word", passage.at(token - 1).lower().hashCode(), title);
        out.add(
                "left-words",
                passage.at(token - 1).lower().hashCode(),
                passage.at(token - 2).lower().hashCode());
        out.add("right-word", passage.at(token + 1).lower().hashCode(), title);
        out.add("alone", passage.size() <= 2 ? 1 : 0, title);
        int others = 0;
        for (int i = token - 4; i <= token + 4; i++) {
            others += passage.at(i).isStretch() ? 1 : 0;
        }
        out.add("neighbours", others, title, count);
    }

    private static void speaker(
            Place place, Optional<Attribution> speaker, int count, int title, Features out) {
        int rule = speaker.map(a -> a.rule().key().hashCode()).orElse(0);
        int sure = speaker.map(a -> (int) (5 * a.likelihood())).orElse(-1);
        out.add("rule", rule, title, count);
        out.add("rule-sure", rule, sure, title);
        out.add("sure", sure, count, title);
        out.add("verb", verbBefore(place), title, Math.min(count, 4));
        speaker.ifPresent(
                a -> out.add("speaker", a.mention().kind().name().hashCode(), rule, title));
    }

    /// The verb of saying that stands in the sentence before the stretch.
    private static int verbBefore(Place place) {
        for (int i = place.token() - 1; i >= 0 && i > place.token() - 12; i--) {
            Token token = place.passage().at(i);
            if (!place.passage().sameSentence(i, place.token())) {
                return 0;
            }
            if (Shape.isSaying(place.passage().shape(i))) {
                return token.lower().hashCode();
            }
        }
        return 0;
    }

    /// Whether there are several words, and all but the small ones begin with a capital.
    static boolean isTitle(String words) {
        String[] all = words.split("\\s+", MANY_WORDS + 1);
        if (all.length < 2 || all.length > MANY_WORDS) {
            return false;
        }
        for (String word : all) {
            Set<WordClass> classes = Lexicon.ENGLISH.classesOf(word.toLowerCase(Locale.ROOT));
            if (Character.isLowerCase(word.charAt(0)) && Collections.disjoint(SMALL, classes)) {
                return false;
            }
        }
        return true;
    }
}
