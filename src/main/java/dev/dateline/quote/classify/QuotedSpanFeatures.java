package dev.dateline.quote.classify;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.model.FeatureGroup;
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
import java.util.Set;
import java.util.regex.Pattern;

/// Extracts the features that tell whether a quoted span is a quotation.
///
/// They describe its length and case, what stands next to it, the words that govern it ("called her
/// a '…'", "a book named '…'"), whether its sentence states that someone spoke or only that someone
/// may speak ("if a user asks, '…'"), and how probable its speaker is. The order of the features is
/// fixed: scores are floating-point sums.
public final class QuotedSpanFeatures {
    /// Maximum word count of a quoted span as a feature; longer spans count as this many.
    private static final int MAX_WORDS = 9;

    private static final int MAX_LABEL_LENGTH = 40;

    // Limits in tokens of the search around the quoted span.
    private static final int MAX_MODIFIERS = 5;
    private static final int MAX_REPORTING_VERB_DISTANCE = 11;
    private static final int MAX_VERB_DISTANCE_BEFORE = 10;
    private static final int MAX_VERB_DISTANCE_AFTER = 8;
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_AFTER = 4;
    private static final int MODALITY_WORDS_BEFORE = 14;
    private static final int MODALITY_WORDS_AFTER = 6;
    private static final int MAX_PATH = 6;

    private static final int PROBABILITY_STEPS = 10;

    // Bits of a SideModality.
    private static final int CONDITION = 1;
    private static final int MODAL = 2;
    private static final int NEGATION = 4;
    private static final int FREQUENCY = 8;
    private static final int SECOND_PERSON = 16;
    private static final int INDEFINITE_PERSON = 32;

    /// Classes of words that titles write in lower case.
    private static final int TITLE_LOWER_CASE =
            WordClass.bits(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.NON_NAME);

    private static final int DETERMINER =
            WordClass.bits(WordClass.DETERMINER, WordClass.POSSESSIVE);

    /// Past forms of reporting verbs that do not end in -ed.
    private static final Set<String> IRREGULAR_PAST_VERBS =
            Set.of("said", "told", "wrote", "thought", "began", "went", "heard", "put");

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final Pattern WORD_SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    /// The signs of modality and the form of the reporting verb on one side of the span.
    ///
    /// @param signs bits of the signs that occur
    /// @param verbForm the form of the nearest reporting verb
    private record SideModality(int signs, int verbForm) {}

    private final SpanContext context;
    private final String text;
    private final Optional<Attribution> speaker;
    private final DocumentStyle style;
    private final TokenizedParagraph paragraph;
    private final int tokenIndex;
    private final int wordCount;
    private final int title;

    /// Creates an extractor for one quoted span.
    ///
    /// @param text the text of the span without its marks
    /// @param speaker the speaker that the span is attributed to
    public QuotedSpanFeatures(
            SpanContext context, String text, Optional<Attribution> speaker, DocumentStyle style) {
        this.context = context;
        this.text = text;
        this.speaker = speaker;
        this.style = style;
        paragraph = context.paragraph();
        tokenIndex = context.tokenIndex();
        wordCount = context.countWords(MAX_WORDS);
        title = isTitle(text) ? 1 : 0;
    }

    /// Returns whether a text is capitalised like a title: several words, all but small ones with a
    /// capital.
    static boolean isTitle(String text) {
        String[] words = WHITESPACE.split(text, MAX_WORDS + 1);
        if (words.length < 2 || words.length > MAX_WORDS) {
            return false;
        }
        for (String word : words) {
            if (Character.isLowerCase(word.charAt(0))
                    && !Lexicon.ENGLISH.word(word, 0, word.length()).isOneOf(TITLE_LOWER_CASE)) {
                return false;
            }
        }
        return true;
    }

    /// Replaces the content of `out` with the features of the span.
    public void extract(FeatureVector out) {
        out.clear();
        addShapeAndStyle(out);
        addNeighbours(out);
        addClusters(out);
        addSpeakerRule(out);
        addClause(out);
        addModality(out);
        speaker.ifPresent(attribution -> addSpeaker(attribution, out));
    }

    private int rule() {
        return speaker.map(a -> a.rule().key().hashCode()).orElse(0);
    }

    private int wordHash(int token) {
        return paragraph.at(token).lower().hashCode();
    }

    private boolean isInSentence(int token) {
        return token >= 0 && token < paragraph.size() && paragraph.sameSentence(token, tokenIndex);
    }

    private void addShapeAndStyle(FeatureVector out) {
        int end = text.charAt(text.length() - 1);
        end = Character.isLetterOrDigit(end) ? 'a' : end;
        int capital = context.startsWithCapital() ? 1 : 0;
        int closed = context.quotedSpan().closed() ? 1 : 0;
        int continues = context.quotedSpan().continues() ? 1 : 0;
        out.startGroup(FeatureGroup.SPAN_SHAPE);
        out.add("words", wordCount, title);
        out.add("words-end", wordCount, end, capital);
        out.add("title-end", title, end, capital);
        if (text.length() <= MAX_LABEL_LENGTH) {
            out.add("label", text.toLowerCase(Locale.ROOT).hashCode());
        }
        out.add("open", closed, continues, title);
        out.add("inside", blanksInsideMarks(), title);

        out.startGroup(FeatureGroup.DOCUMENT_STYLE);
        out.add("speech", style.speechLevel(), wordCount, title);
        out.startGroup(FeatureGroup.DOCUMENT_STYLE, FeatureGroup.RULES);
        out.add("speech-rule", style.speechLevel(), wordCount, rule());
        out.startGroup(FeatureGroup.DOCUMENT_STYLE);
        out.add("address", style.addressLevel(), wordCount, title);
        out.startGroup(FeatureGroup.DOCUMENT_STYLE, FeatureGroup.RULES);
        out.add("address-rule", style.addressLevel(), wordCount, rule());
        out.startGroup(FeatureGroup.DOCUMENT_STYLE);
        out.add("code", style.codeLevel(), wordCount, title);
        out.add("code-rule", style.codeLevel(), wordCount, rule());
        out.add("code-end", style.codeLevel(), end, capital);
    }

    /// Returns a code for blanks inside the marks: 1 after the opening mark, plus 2 before the
    /// closing one.
    ///
    /// Code often has blanks after the opening mark.
    private int blanksInsideMarks() {
        TextSpan inner = context.quotedSpan().inner();
        TextSpan outer = context.quotedSpan().outer();
        return (inner.start() > outer.start() + 1 ? 1 : 0)
                + (inner.end() < outer.end() - 1 ? 2 : 0);
    }

    private void addNeighbours(FeatureVector out) {
        int left = paragraph.shape(tokenIndex - 1);
        int right = paragraph.shape(tokenIndex + 1);
        out.startGroup(FeatureGroup.BESIDE_SPAN);
        out.add("left", left, wordCount);
        out.add("left-title", left, title);
        out.add("right", right, wordCount);
        out.add("sides", left, right, title);
        out.add("left-2", paragraph.shape(tokenIndex - 2), left, title);
        out.add("right-2", paragraph.shape(tokenIndex + 2), right, title);
        out.add("left-word", wordHash(tokenIndex - 1), title);
        out.add("left-words", wordHash(tokenIndex - 1), wordHash(tokenIndex - 2));
        out.add("right-word", wordHash(tokenIndex + 1), title);
        out.add("alone", paragraph.size() <= 2 ? 1 : 0, title);
        int others = 0;
        for (int i = tokenIndex - 4; i <= tokenIndex + 4; i++) {
            others += paragraph.at(i).isQuotedSpan() ? 1 : 0;
        }
        out.add("neighbours", others, title, wordCount);
    }

    /// Adds the word clusters next to the span and, if the span is short, inside it.
    private void addClusters(FeatureVector out) {
        int left = paragraph.cluster(tokenIndex - 1);
        int left2 = paragraph.cluster(tokenIndex - 2);
        int right = paragraph.cluster(tokenIndex + 1);
        out.startGroup(FeatureGroup.CLUSTERS);
        out.add("c-left", left, wordCount);
        out.add("c-left2", left, left2);
        out.add("c-left2-words", left2, wordCount);
        out.add("c-right", right, wordCount);
        out.add("c-sides", left, right);
        if (wordCount == MAX_WORDS) {
            return;
        }
        String[] words = WORD_SEPARATOR.split(text.toLowerCase(Locale.ROOT), -1);
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

    private void addSpeakerRule(FeatureVector out) {
        int rule = rule();
        int probability = speaker.map(a -> (int) (5 * a.probability())).orElse(-1);
        out.startGroup(FeatureGroup.RULES);
        out.add("rule", rule, title, wordCount);
        out.startGroup(FeatureGroup.SPEAKER_LIKELIHOOD);
        out.add("rule-sure", rule, probability, title);
        out.add("sure", probability, wordCount, title);
        out.startGroup(FeatureGroup.CLAUSE);
        out.add("verb", reportingVerbBefore(), title, Math.min(wordCount, 4));
        out.startGroup(FeatureGroup.RULES);
        speaker.ifPresent(
                a -> out.add("speaker", a.mention().kind().name().hashCode(), rule, title));
    }

    /// Returns the hash of the nearest reporting verb before the span in its sentence, or 0.
    private int reportingVerbBefore() {
        int first = Math.max(0, tokenIndex - MAX_REPORTING_VERB_DISTANCE);
        for (int i = tokenIndex - 1; i >= first && isInSentence(i); i--) {
            if (TokenShape.isReportingVerb(paragraph.shape(i))) {
                return wordHash(i);
            }
        }
        return 0;
    }

    /// Adds the word that governs the span, the nearest verbs, and an unordered set of surrounding
    /// words.
    private void addClause(FeatureVector out) {
        out.startGroup(FeatureGroup.CLAUSE);
        addGovernor(out);
        addNearestVerb("verb-before", -1, MAX_VERB_DISTANCE_BEFORE, out);
        addNearestVerb("verb-behind", 1, MAX_VERB_DISTANCE_AFTER, out);
        int many = wordCount > 2 ? 1 : 0;
        for (int i = 1; i <= WORDS_BEFORE && isInSentence(tokenIndex - i); i++) {
            out.add("word-before", wordHash(tokenIndex - i), many);
        }
        for (int i = 1; i <= WORDS_AFTER && isInSentence(tokenIndex + i); i++) {
            out.add("word-behind", wordHash(tokenIndex + i), many);
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

    /// Adds the governor: the nearest word before the span that is neither determiner nor modifier.
    private void addGovernor(FeatureVector out) {
        int i = tokenIndex - 1;
        int determined = 0;
        while (i >= tokenIndex - MAX_MODIFIERS && isInSentence(i) && isModifier(i)) {
            determined = paragraph.at(i).isOneOf(DETERMINER) ? 1 : determined;
            i--;
        }
        Token governor = isInSentence(i) ? paragraph.at(i) : Token.EDGE;
        int size = Math.min(wordCount, 4);
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
        return word.isOneOf(DETERMINER) || word.is(WordClass.ADVERB) || !word.isClosedClass();
    }

    /// Adds the nearest verb on one side of the span, or a quoted span that is nearer.
    private void addNearestVerb(String template, int step, int reach, FeatureVector out) {
        int size = Math.min(wordCount, 4);
        int distance = 0;
        for (int i = tokenIndex + step; distance < reach && isInSentence(i); i += step) {
            if (paragraph.at(i).isQuotedSpan()) {
                out.add(template, Token.QUOTED_SPAN_CLUSTER, Math.min(distance, 6), size);
                return;
            }
            if (paragraph.isVerb(i)) {
                out.add(template, wordHash(i), Math.min(distance, 3));
                out.add(template, paragraph.cluster(i), Math.min(distance, 4), size);
                return;
            }
            distance++;
        }
    }

    /// Adds conditions, modal verbs, negations and frequency words near the span, and the reporting
    /// verb's form.
    private void addModality(FeatureVector out) {
        SideModality before = modalityOn(-1, MODALITY_WORDS_BEFORE);
        SideModality after = modalityOn(1, MODALITY_WORDS_AFTER);
        int size = Math.min(wordCount, 5);
        int many = size > 2 ? 1 : 0;
        out.startGroup(FeatureGroup.MODALITY);
        out.add("m-before", before.signs, size);
        out.add("m-before-form", before.signs, before.verbForm, many);
        out.add("m-form", before.verbForm, size);
        out.add("m-address", before.signs, before.verbForm, style.addressLevel());
        out.add("m-behind", after.signs, after.verbForm, many);
        out.add("m-behind-address", after.signs, after.verbForm, style.addressLevel());
        out.add("m-first", firstWordOfSentence(), many);
    }

    /// Returns the modality of one side, up to the next quoted span or the sentence's end.
    private SideModality modalityOn(int step, int reach) {
        int signs = 0;
        int form = 0;
        for (int i = tokenIndex + step;
                Math.abs(i - tokenIndex) <= reach
                        && isInSentence(i)
                        && !paragraph.at(i).isQuotedSpan();
                i += step) {
            signs |= signs(paragraph.at(i));
            form = form == 0 ? verbForm(paragraph.at(i)) : form;
        }
        return new SideModality(signs, form);
    }

    private static int signs(Token word) {
        int signs = word.is(WordClass.CONDITIONAL) ? CONDITION : 0;
        signs |= word.is(WordClass.MODAL) ? MODAL : 0;
        signs |= word.is(WordClass.NEGATION) ? NEGATION : 0;
        signs |= word.is(WordClass.FREQUENCY) ? FREQUENCY : 0;
        return signs
                | switch (word.lower()) {
                    case "you", "your", "yourself" -> SECOND_PERSON;
                    case "somebody",
                            "someone",
                            "anybody",
                            "anyone",
                            "people",
                            "some",
                            "everybody" ->
                            INDEFINITE_PERSON;
                    default -> 0;
                };
    }

    /// Returns a code for the form of a reporting verb, or 0 for any other word.
    ///
    /// The codes are 1 for a past form, 2 for "says", 3 for "say" and 4 for "saying".
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

    /// Returns the hash of the first word of the sentence, such as "Imagine", "Ask" or "Don't".
    ///
    /// Returns 0 if the span is the first token.
    private int firstWordOfSentence() {
        int first = paragraph.sentenceStart(tokenIndex, MODALITY_WORDS_BEFORE);
        return first == tokenIndex ? 0 : wordHash(first);
    }

    /// Adds features of the speaker's mention, such as its probability and its position.
    private void addSpeaker(Attribution attribution, FeatureVector out) {
        EntityMention mention = attribution.mention();
        TokenizedParagraph own = mention.paragraph();
        int size = Math.min(wordCount, 5);
        int position = position(mention);
        int probability = (int) (PROBABILITY_STEPS * attribution.probability());
        int after = own.cluster(mention.last() + 1);
        int object = mention.isPrepositionObject() ? 1 : 0;
        int possessive = mention.isPossessive() ? 1 : 0;
        out.startGroup(FeatureGroup.SPEAKER_LIKELIHOOD);
        out.add("s-sure", probability, size);
        out.add("s-where", position, size, probability / 3);
        out.add("s-rule", position, rule(), size);
        out.add("s-head", mention.head().lower().hashCode(), position);
        out.add("s-c-head", mention.head().cluster(), kindCode(mention), position);
        out.add("s-behind", own.at(mention.last() + 1).lower().hashCode(), position);
        out.add("s-c-behind", after, position, size);
        out.add("s-c-behind2", after, own.cluster(mention.last() + 2));
        out.add("s-case", object, possessive, position, size);
        out.add("s-cue", attribution.cue().text().hashCode(), size);
        if (own == paragraph) {
            addSpeakerPath(mention, position, out);
        }
    }

    private static int kindCode(EntityMention mention) {
        return switch (mention.kind()) {
            case NAME -> 0;
            case PRONOUN -> 1;
            case NOUN -> 2;
        };
    }

    /// Returns a code for the position of a mention relative to the span.
    ///
    /// It is 0 in another paragraph, 1 before the span, 2 after it, plus 2 in the same sentence.
    private int position(EntityMention mention) {
        if (mention.paragraph() != paragraph) {
            return 0;
        }
        boolean left = mention.last() < tokenIndex;
        boolean same = paragraph.sameSentence(mention.last(), tokenIndex);
        return (left ? 1 : 2) + (same ? 2 : 0);
    }

    private void addSpeakerPath(EntityMention mention, int position, FeatureVector out) {
        boolean left = mention.last() < tokenIndex;
        int from = left ? mention.last() + 1 : tokenIndex + 1;
        int to = left ? tokenIndex : mention.first();
        int path = 0;
        int steps = Math.min(MAX_PATH, to - from);
        for (int i = from; i < from + steps; i++) {
            path = FeatureVector.combine(path, paragraph.shape(i));
        }
        int distance = TokenShape.countBucket(Math.max(0, to - from));
        out.add("s-distance", distance, position, Math.min(wordCount, 5));
        out.add("s-path", path, position, steps);
    }
}
