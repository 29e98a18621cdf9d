package dev.dateline.quote;

import java.util.Set;

/// Describes a stretch by whether its sentence tells what somebody said or only what somebody may
/// say: by the conditions, may-verbs, denials and habits beside it ("if a user asks, '…'", "you
/// might say, '…'") and the form of the verb that leads to it.
final class MoodFeatures {
    private static final int WORDS_BEFORE = 14;
    private static final int WORDS_BEHIND = 6;

    /// Past forms of verbs of saying that do not end in -ed.
    private static final Set<String> PAST =
            Set.of("said", "told", "wrote", "thought", "began", "went", "heard", "put");

    private static final int CONDITION = 1;
    private static final int MODAL = 2;
    private static final int DENIAL = 4;
    private static final int HABIT = 8;
    private static final int YOU = 16;
    private static final int SOMEBODY = 32;

    /// What the words on one side come to: bits of what stands among them, and the form of the verb
    /// nearest to the stretch.
    private record Mood(int signs, int form) {}

    private final Passage passage;
    private final int token;

    /// Up to four words, or more.
    private final int size;

    MoodFeatures(Place place) {
        passage = place.passage();
        token = place.token();
        size = place.words(5);
    }

    void describe(Habits habits, Features out) {
        Mood before = mood(-1, WORDS_BEFORE);
        Mood behind = mood(1, WORDS_BEHIND);
        out.add("m-before", before.signs, size);
        out.add("m-before-form", before.signs, before.form, size > 2 ? 1 : 0);
        out.add("m-form", before.form, size);
        out.add("m-address", before.signs, before.form, habits.address());
        out.add("m-behind", behind.signs, behind.form, size > 2 ? 1 : 0);
        out.add("m-behind-address", behind.signs, behind.form, habits.address());
        out.add("m-first", firstWord(), size > 2 ? 1 : 0);
    }

    /// The words on one side up to the next stretch or the end of the sentence.
    private Mood mood(int step, int reach) {
        int signs = 0;
        int form = 0;
        for (int i = token + step; Math.abs(i - token) <= reach && isInSentence(i); i += step) {
            Token word = passage.at(i);
            signs |= sign(word);
            form = form == 0 ? form(word) : form;
        }
        return new Mood(signs, form);
    }

    private boolean isInSentence(int i) {
        return i >= 0
                && i < passage.size()
                && !passage.at(i).isStretch()
                && passage.sameSentence(i, token);
    }

    private static int sign(Token word) {
        int sign = word.is(WordClass.CONDITION) ? CONDITION : 0;
        sign |= word.is(WordClass.MODAL) ? MODAL : 0;
        sign |= word.is(WordClass.DENIAL) ? DENIAL : 0;
        sign |= word.is(WordClass.HABIT) ? HABIT : 0;
        sign |= word.is("you") || word.is("your") || word.is("yourself") ? YOU : 0;
        return sign | (isSomebody(word) ? SOMEBODY : 0);
    }

    private static boolean isSomebody(Token word) {
        return switch (word.lower()) {
            case "somebody", "someone", "anybody", "anyone", "people", "some", "everybody" -> true;
            default -> false;
        };
    }

    /// 1 for a past form of a verb of saying, 2 for "says", 3 for "say", 4 for "saying".
    private static int form(Token word) {
        if (word.is(WordClass.SAYING)) {
            return 4;
        }
        if (!word.is(WordClass.SAY)) {
            return 0;
        }
        String verb = word.lower();
        if (verb.endsWith("ed") || PAST.contains(verb)) {
            return 1;
        }
        return verb.endsWith("s") ? 2 : 3;
    }

    /// The first word of the sentence: "Imagine", "Ask", "Don't".
    private int firstWord() {
        int first = token;
        while (first > 0
                && token - first < WORDS_BEFORE
                && passage.sameSentence(first - 1, token)) {
            first--;
        }
        return first == token ? 0 : passage.at(first).lower().hashCode();
    }
}
