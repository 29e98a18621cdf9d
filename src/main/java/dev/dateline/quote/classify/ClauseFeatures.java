package dev.dateline.quote.classify;

import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

/// Describes a stretch by the words of its sentence: what governs it ("called her a '…'", "a book
/// named '…'"), the nearest verbs, and the words around it in any order.
final class ClauseFeatures {
    private static final int MODIFIERS = 5;
    private static final int VERB_BEFORE = 10;
    private static final int VERB_BEHIND = 8;
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_BEHIND = 4;

    private final TokenizedParagraph paragraph;
    private final int tokenIndex;

    /// One word, two, three, or more.
    private final int size;

    ClauseFeatures(SpanContext place) {
        paragraph = place.paragraph();
        tokenIndex = place.tokenIndex();
        size = place.countWords(4);
    }

    void extract(FeatureVector out) {
        addGovernor(out);
        addNearestVerb("verb-before", -1, VERB_BEFORE, out);
        addNearestVerb("verb-behind", 1, VERB_BEHIND, out);
        int many = size > 2 ? 1 : 0;
        for (int i = 1; i <= WORDS_BEFORE && isInSentence(tokenIndex - i); i++) {
            out.add("word-before", paragraph.at(tokenIndex - i).lower().hashCode(), many);
        }
        for (int i = 1; i <= WORDS_BEHIND && isInSentence(tokenIndex + i); i++) {
            out.add("word-behind", paragraph.at(tokenIndex + i).lower().hashCode(), many);
        }
        out.add(
                "left-3",
                paragraph.cluster(tokenIndex - 3),
                paragraph.shape(tokenIndex - 2),
                paragraph.shape(tokenIndex - 1));
        out.add(
                "right-3",
                paragraph.shape(tokenIndex + 1),
                paragraph.shape(tokenIndex + 2),
                paragraph.shape(tokenIndex + 3));
        out.add("c-right2", paragraph.cluster(tokenIndex + 1), paragraph.cluster(tokenIndex + 2));
    }

    private boolean isInSentence(int i) {
        return i >= 0 && i < paragraph.size() && paragraph.sameSentence(i, tokenIndex);
    }

    /// The first word to the left that is neither article nor modifier of the stretch.
    private void addGovernor(FeatureVector out) {
        int i = tokenIndex - 1;
        int determined = 0;
        while (i >= tokenIndex - MODIFIERS && isInSentence(i) && isModifier(i)) {
            boolean determiner =
                    paragraph.at(i).is(WordClass.DETERMINER)
                            || paragraph.at(i).is(WordClass.POSSESSIVE);
            determined = determiner ? 1 : determined;
            i--;
        }
        Token governor = isInSentence(i) ? paragraph.at(i) : Token.EDGE;
        int steps = tokenIndex - 1 - i;
        out.add("governor", governor.lower().hashCode(), determined, steps);
        out.add("governor-size", governor.lower().hashCode(), size, steps > 0 ? 1 : 0);
        out.add("c-governor", governor.cluster(), determined, size);
    }

    private boolean isModifier(int i) {
        Token word = paragraph.at(i);
        if (!word.isWord() || paragraph.isVerb(i) || word.isNamePart()) {
            return false;
        }
        boolean determiner = word.is(WordClass.DETERMINER) || word.is(WordClass.POSSESSIVE);
        return determiner || word.is(WordClass.ADVERB) || !word.isClosedClass();
    }

    /// The nearest verb on one side, or the stretch that stands before it.
    private void addNearestVerb(String template, int step, int reach, FeatureVector out) {
        int distance = 0;
        for (int i = tokenIndex + step; distance < reach && isInSentence(i); i += step) {
            if (paragraph.at(i).isQuotedSpan()) {
                out.add(template, Token.QUOTED_SPAN_CLUSTER, Math.min(distance, 6), size);
                return;
            }
            if (paragraph.isVerb(i)) {
                out.add(template, paragraph.at(i).lower().hashCode(), Math.min(distance, 3));
                out.add(template, paragraph.cluster(i), Math.min(distance, 4), size);
                return;
            }
            distance++;
        }
    }
}
