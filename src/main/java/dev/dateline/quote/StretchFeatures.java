package dev.dateline.quote;

import dev.dateline.article.TextSpan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Describes a stretch for the question whether it is a quotation at all: its length and casing,
/// what stands beside it, and how surely somebody speaks it.
final class StretchFeatures {
    private static final int MANY_WORDS = 9;
    private static final int LONGEST_LABEL = 40;

    /// Words that a title writes small.
    private static final int SMALL =
            WordClass.bits(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.FUNCTION);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private StretchFeatures() {}

    /// Puts the description into `out`.
    static void describe(
            Place place, String words, Optional<Attribution> speaker, Habits habits, Features out) {
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
        out.add("inside", blanks(place), title);
        int rule = speaker.map(a -> a.rule().key().hashCode()).orElse(0);
        out.add("speech", habits.speech(), count, title);
        out.add("speech-rule", habits.speech(), count, rule);
        out.add("address", habits.address(), count, title);
        out.add("address-rule", habits.address(), count, rule);
        out.add("code", habits.code(), count, title);
        out.add("code-rule", habits.code(), count, rule);
        out.add("code-end", habits.code(), end, capital);
        beside(place, count, title, out);
        clusters(place, words, count, out);
        speaker(place, speaker, count, title, out);
        new ClauseFeatures(place).describe(out);
        new MoodFeatures(place).describe(habits, out);
        speaker.ifPresent(told -> new SpokenFeatures(place, told).describe(out));
    }

    /// Whether blanks stand inside the marks, as in code: 1 behind the first, 2 before the last.
    private static int blanks(Place place) {
        TextSpan inner = place.stretch().inner();
        TextSpan outer = place.stretch().outer();
        return (inner.start() > outer.start() + 1 ? 1 : 0)
                + (inner.end() < outer.end() - 1 ? 2 : 0);
    }

    /// The clusters of the words beside the stretch and, where it is short, of its own.
    private static void clusters(Place place, String words, int count, Features out) {
        Passage passage = place.passage();
        int left = passage.cluster(place.token() - 1);
        int left2 = passage.cluster(place.token() - 2);
        int right = passage.cluster(place.token() + 1);
        out.add("c-left", left, count);
        out.add("c-left2", left, left2);
        out.add("c-left2-words", left2, count);
        out.add("c-right", right, count);
        out.add("c-sides", left, right);
        if (count < MANY_WORDS) {
            inside(BETWEEN.split(words.toLowerCase(Locale.ROOT), -1), left, right, out);
        }
    }

    private static void inside(String[] words, int left, int right, Features out) {
        int first = Lexicon.ENGLISH.word(words[0]).cluster();
        int last = Lexicon.ENGLISH.word(words[words.length - 1]).cluster();
        out.add("i-ends", first, last);
        out.add("i-left", left, first);
        out.add("i-left-last", left, last);
        out.add("i-last-right", last, right);
        for (String word : words) {
            out.add("i-word", word.hashCode());
            out.add("i-cluster", Lexicon.ENGLISH.word(word).cluster());
        }
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
        String[] all = BLANKS.split(words, MANY_WORDS + 1);
        if (all.length < 2 || all.length > MANY_WORDS) {
            return false;
        }
        for (String word : all) {
            if (Character.isLowerCase(word.charAt(0))
                    && !Lexicon.ENGLISH.word(word, 0, word.length()).isOneOf(SMALL)) {
                return false;
            }
        }
        return true;
    }
}
