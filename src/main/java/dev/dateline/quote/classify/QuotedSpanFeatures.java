package dev.dateline.quote.classify;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.text.DocumentStyle;
import dev.dateline.quote.text.Lexicon;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenShape;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Describes a stretch for the question whether it is a quotation at all: its length and casing,
/// what stands beside it, and how surely somebody speaks it.
public final class QuotedSpanFeatures {
    private static final int MANY_WORDS = 9;
    private static final int LONGEST_LABEL = 40;

    /// Words that a title writes small.
    private static final int TITLE_LOWER_CASE =
            WordClass.bits(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.NON_NAME);

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private static final Pattern WORD_SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private QuotedSpanFeatures() {}

    /// Puts the description into `out`.
    public static void extract(
            SpanContext place,
            String words,
            Optional<Attribution> speaker,
            DocumentStyle habits,
            FeatureVector out) {
        out.clear();
        int count = place.countWords(MANY_WORDS);
        int title = isTitle(words) ? 1 : 0;
        int end = words.charAt(words.length() - 1);
        end = Character.isLetterOrDigit(end) ? 'a' : end;
        int capital = place.startsWithCapital() ? 1 : 0;
        out.add("words", count, title);
        out.add("words-end", count, end, capital);
        out.add("title-end", title, end, capital);
        if (words.length() <= LONGEST_LABEL) {
            out.add("label", words.toLowerCase(Locale.ROOT).hashCode());
        }
        out.add(
                "open",
                place.quotedSpan().closed() ? 1 : 0,
                place.quotedSpan().continues() ? 1 : 0,
                title);
        out.add("inside", blanksInsideMarks(place), title);
        int rule = speaker.map(a -> a.rule().key().hashCode()).orElse(0);
        out.add("speech", habits.speechLevel(), count, title);
        out.add("speech-rule", habits.speechLevel(), count, rule);
        out.add("address", habits.addressLevel(), count, title);
        out.add("address-rule", habits.addressLevel(), count, rule);
        out.add("code", habits.codeLevel(), count, title);
        out.add("code-rule", habits.codeLevel(), count, rule);
        out.add("code-end", habits.codeLevel(), end, capital);
        addNeighbours(place, count, title, out);
        addClusters(place, words, count, out);
        addSpeaker(place, speaker, count, title, out);
        new ClauseFeatures(place).extract(out);
        new ModalityFeatures(place).extract(habits, out);
        speaker.ifPresent(told -> new AttributionFeatures(place, told).extract(out));
    }

    /// Whether blanks stand inside the marks, as in code: 1 behind the first, 2 before the last.
    private static int blanksInsideMarks(SpanContext place) {
        TextSpan inner = place.quotedSpan().inner();
        TextSpan outer = place.quotedSpan().outer();
        return (inner.start() > outer.start() + 1 ? 1 : 0)
                + (inner.end() < outer.end() - 1 ? 2 : 0);
    }

    /// The clusters of the words beside the stretch and, where it is short, of its own.
    private static void addClusters(SpanContext place, String words, int count, FeatureVector out) {
        TokenizedParagraph passage = place.paragraph();
        int left = passage.cluster(place.tokenIndex() - 1);
        int left2 = passage.cluster(place.tokenIndex() - 2);
        int right = passage.cluster(place.tokenIndex() + 1);
        out.add("c-left", left, count);
        out.add("c-left2", left, left2);
        out.add("c-left2-words", left2, count);
        out.add("c-right", right, count);
        out.add("c-sides", left, right);
        if (count < MANY_WORDS) {
            addInnerClusters(
                    WORD_SEPARATOR.split(words.toLowerCase(Locale.ROOT), -1), left, right, out);
        }
    }

    private static void addInnerClusters(String[] words, int left, int right, FeatureVector out) {
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

    private static void addNeighbours(SpanContext place, int count, int title, FeatureVector out) {
        TokenizedParagraph passage = place.paragraph();
        int token = place.tokenIndex();
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
            others += passage.at(i).isQuotedSpan() ? 1 : 0;
        }
        out.add("neighbours", others, title, count);
    }

    private static void addSpeaker(
            SpanContext place,
            Optional<Attribution> speaker,
            int count,
            int title,
            FeatureVector out) {
        int rule = speaker.map(a -> a.rule().key().hashCode()).orElse(0);
        int sure = speaker.map(a -> (int) (5 * a.probability())).orElse(-1);
        out.add("rule", rule, title, count);
        out.add("rule-sure", rule, sure, title);
        out.add("sure", sure, count, title);
        out.add("verb", reportingVerbBefore(place), title, Math.min(count, 4));
        speaker.ifPresent(
                a -> out.add("speaker", a.mention().kind().name().hashCode(), rule, title));
    }

    /// The verb of saying that stands in the sentence before the stretch.
    private static int reportingVerbBefore(SpanContext place) {
        for (int i = place.tokenIndex() - 1; i >= 0 && i > place.tokenIndex() - 12; i--) {
            Token token = place.paragraph().at(i);
            if (!place.paragraph().sameSentence(i, place.tokenIndex())) {
                return 0;
            }
            if (TokenShape.isReportingVerb(place.paragraph().shape(i))) {
                return token.lower().hashCode();
            }
        }
        return 0;
    }

    /// Whether there are several words, and all but the small ones begin with a capital.
    static boolean isTitle(String words) {
        String[] all = WHITESPACE.split(words, MANY_WORDS + 1);
        if (all.length < 2 || all.length > MANY_WORDS) {
            return false;
        }
        for (String word : all) {
            if (Character.isLowerCase(word.charAt(0))
                    && !Lexicon.ENGLISH.word(word, 0, word.length()).isOneOf(TITLE_LOWER_CASE)) {
                return false;
            }
        }
        return true;
    }
}
