package dev.dateline.quote.classify;

import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.text.DocumentStyle;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.Set;

/// Describes a stretch by whether its sentence tells what somebody said or only what somebody may
/// say: by the conditions, may-verbs, denials and habits beside it ("if a user asks, '…'", "you
/// might say, '…'") and the form of the verb that leads to it.
final class ModalityFeatures {
    private static final int WORDS_BEFORE = 14;
    private static final int WORDS_BEHIND = 6;

    /// Past forms of verbs of saying that do not end in -ed.
    private static final Set<String> IRREGULAR_PAST_VERBS =
            Set.of("said", "told", "wrote", "thought", "began", "went", "heard", "put");

    private static final int CONDITION = 1;
    private static final int MODAL = 2;
    private static final int NEGATION = 4;
    private static final int FREQUENCY = 8;
    private static final int SECOND_PERSON = 16;
    private static final int INDEFINITE_PERSON = 32;

    /// What the words on one side come to: bits of what stands among them, and the form of the verb
    /// nearest to the stretch.
    private record SideModality(int signs, int form) {}

    private final TokenizedParagraph paragraph;
    private final int tokenIndex;

    /// Up to four words, or more.
    private final int size;

    ModalityFeatures(SpanContext place) {
        paragraph = place.paragraph();
        tokenIndex = place.tokenIndex();
        size = place.countWords(5);
    }

    void extract(DocumentStyle habits, FeatureVector out) {
        SideModality before = modalityOn(-1, WORDS_BEFORE);
        SideModality behind = modalityOn(1, WORDS_BEHIND);
        out.add("m-before", before.signs, size);
        out.add("m-before-form", before.signs, before.form, size > 2 ? 1 : 0);
        out.add("m-form", before.form, size);
        out.add("m-address", before.signs, before.form, habits.addressLevel());
        out.add("m-behind", behind.signs, behind.form, size > 2 ? 1 : 0);
        out.add("m-behind-address", behind.signs, behind.form, habits.addressLevel());
        out.add("m-first", firstWord(), size > 2 ? 1 : 0);
    }

    /// The words on one side up to the next stretch or the end of the sentence.
    private SideModality modalityOn(int step, int reach) {
        int signs = 0;
        int form = 0;
        for (int i = tokenIndex + step;
                Math.abs(i - tokenIndex) <= reach && isInSentence(i);
                i += step) {
            Token word = paragraph.at(i);
            signs |= signOf(word);
            form = form == 0 ? verbForm(word) : form;
        }
        return new SideModality(signs, form);
    }

    private boolean isInSentence(int i) {
        return i >= 0
                && i < paragraph.size()
                && !paragraph.at(i).isQuotedSpan()
                && paragraph.sameSentence(i, tokenIndex);
    }

    private static int signOf(Token word) {
        int sign = word.is(WordClass.CONDITIONAL) ? CONDITION : 0;
        sign |= word.is(WordClass.MODAL) ? MODAL : 0;
        sign |= word.is(WordClass.NEGATION) ? NEGATION : 0;
        sign |= word.is(WordClass.FREQUENCY) ? FREQUENCY : 0;
        sign |= word.is("you") || word.is("your") || word.is("yourself") ? SECOND_PERSON : 0;
        return sign | (isIndefinitePerson(word) ? INDEFINITE_PERSON : 0);
    }

    private static boolean isIndefinitePerson(Token word) {
        return switch (word.lower()) {
            case "somebody", "someone", "anybody", "anyone", "people", "some", "everybody" -> true;
            default -> false;
        };
    }

    /// 1 for a past form of a verb of saying, 2 for "says", 3 for "say", 4 for "saying".
    private static int verbForm(Token word) {
        if (word.is(WordClass.REPORTING_PARTICIPLE)) {
            return 4;
        }
        if (!word.is(WordClass.REPORTING_VERB)) {
            return 0;
        }
        String verb = word.lower();
        if (verb.endsWith("ed") || IRREGULAR_PAST_VERBS.contains(verb)) {
            return 1;
        }
        return verb.endsWith("s") ? 2 : 3;
    }

    /// The first word of the sentence: "Imagine", "Ask", "Don't".
    private int firstWord() {
        int first = tokenIndex;
        while (first > 0
                && tokenIndex - first < WORDS_BEFORE
                && paragraph.sameSentence(first - 1, tokenIndex)) {
            first--;
        }
        return first == tokenIndex ? 0 : paragraph.at(first).lower().hashCode();
    }
}
