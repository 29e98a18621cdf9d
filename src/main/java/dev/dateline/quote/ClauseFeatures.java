package dev.dateline.quote;

/// Describes a stretch by the words of its sentence: what governs it ("called her a '…'", "a book
/// named '…'"), the nearest verbs, and the words around it in any order.
final class ClauseFeatures {
    private static final int MODIFIERS = 5;
    private static final int VERB_BEFORE = 10;
    private static final int VERB_BEHIND = 8;
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_BEHIND = 4;

    private final Passage passage;
    private final int token;

    /// One word, two, three, or more.
    private final int size;

    ClauseFeatures(Place place) {
        passage = place.passage();
        token = place.token();
        size = place.words(4);
    }

    void describe(Features out) {
        governor(out);
        verb("verb-before", -1, VERB_BEFORE, out);
        verb("verb-behind", 1, VERB_BEHIND, out);
        int many = size > 2 ? 1 : 0;
        for (int i = 1; i <= WORDS_BEFORE && isInSentence(token - i); i++) {
            out.add("word-before", passage.at(token - i).lower().hashCode(), many);
        }
        for (int i = 1; i <= WORDS_BEHIND && isInSentence(token + i); i++) {
            out.add("word-behind", passage.at(token + i).lower().hashCode(), many);
        }
        out.add(
                "left-3",
                passage.cluster(token - 3),
                passage.shape(token - 2),
                passage.shape(token - 1));
        out.add(
                "right-3",
                passage.shape(token + 1),
                passage.shape(token + 2),
                passage.shape(token + 3));
        out.add("c-right2", passage.cluster(token + 1), passage.cluster(token + 2));
    }

    private boolean isInSentence(int i) {
        return i >= 0 && i < passage.size() && passage.sameSentence(i, token);
    }

    /// The first word to the left that is neither article nor modifier of the stretch.
    private void governor(Features out) {
        int i = token - 1;
        int determined = 0;
        while (i >= token - MODIFIERS && isInSentence(i) && isModifier(i)) {
            boolean determiner =
                    passage.at(i).is(WordClass.DETERMINER)
                            || passage.at(i).is(WordClass.POSSESSIVE);
            determined = determiner ? 1 : determined;
            i--;
        }
        Token governor = isInSentence(i) ? passage.at(i) : Token.EDGE;
        int steps = token - 1 - i;
        out.add("governor", governor.lower().hashCode(), determined, steps);
        out.add("governor-size", governor.lower().hashCode(), size, steps > 0 ? 1 : 0);
        out.add("c-governor", governor.cluster(), determined, size);
    }

    private boolean isModifier(int i) {
        Token word = passage.at(i);
        if (!word.isWord() || passage.isVerb(i) || word.isNamePart()) {
            return false;
        }
        boolean determiner = word.is(WordClass.DETERMINER) || word.is(WordClass.POSSESSIVE);
        return determiner || word.is(WordClass.ADVERB) || !word.isGrammar();
    }

    /// The nearest verb on one side, or the stretch that stands before it.
    private void verb(String template, int step, int reach, Features out) {
        int distance = 0;
        for (int i = token + step; distance < reach && isInSentence(i); i += step) {
            if (passage.at(i).isStretch()) {
                out.add(template, Token.STRETCH_CLUSTER, Math.min(distance, 6), size);
                return;
            }
            if (passage.isVerb(i)) {
                out.add(template, passage.at(i).lower().hashCode(), Math.min(distance, 3));
                out.add(template, passage.cluster(i), Math.min(distance, 4), size);
                return;
            }
            distance++;
        }
    }
}
