package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityMention.Kind;
import dev.dateline.quote.mention.EntityProminence;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenShape;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.List;
import java.util.Optional;

/// Extracts the features that rank the candidate speakers of one quoted span.
///
/// They describe what the candidate is, which rules propose it, what lies between it and the quoted
/// span, what stands next to it, whether it spoke last, and how prominent it is in the article.
/// Word clusters ([dev.dateline.quote.text.Lexicon]) let the model apply what it learns about
/// "said" and "president" to "quipped" and "treasurer". The order of the features is fixed: scores
/// are floating-point sums.
public final class CandidateFeatures {
    /// Maximum number of tokens examined between a candidate and the quoted span.
    private static final int MAX_INTERVENING_TOKENS = 60;

    /// Maximum number of tokens between candidate and quoted span whose shapes form one feature.
    ///
    /// [#MAX_CLUSTER_PATH] is the maximum for word clusters.
    private static final int MAX_SHAPE_PATH = 7;

    private static final int MAX_CLUSTER_PATH = 5;

    /// Maximum number of tokens between a candidate and its reporting verb.
    ///
    /// [#MAX_VERB_DISTANCE] is the maximum for any of its verbs.
    private static final int MAX_CLAUSE_TOKENS = 12;

    private static final int MAX_VERB_DISTANCE = 30;

    /// Code of candidates after the quoted span, in place of the number of verbs before it.
    private static final int AFTER_SPAN = 4;

    /// Added to the kind of candidates in other paragraphs, to give them features of their own.
    private static final int OTHER_PARAGRAPH_OFFSET = 100;

    private static final int MAX_MENTIONS = 4;
    private static final int MAX_REPORTING_CLAUSES = 3;

    private final SpanContext context;
    private final ParagraphMentions mentions;
    private final EntityProminence prominence;
    private final List<RuleProposal> proposals;
    private final Optional<EntityMention> previous;
    private final TokenizedParagraph paragraph;
    private final int tokenIndex;
    private final int endCharacterClass;
    private final int sizeBucket;

    /// Creates an extractor for one quoted span.
    ///
    /// @param mentions the mentions of the quoted span's paragraph
    /// @param previous the speaker of the previous quoted span
    CandidateFeatures(
            SpanContext context,
            ParagraphMentions mentions,
            EntityProminence prominence,
            List<RuleProposal> proposals,
            Optional<EntityMention> previous) {
        this.context = context;
        this.mentions = mentions;
        this.prominence = prominence;
        this.proposals = proposals;
        this.previous = previous;
        paragraph = context.paragraph();
        tokenIndex = context.tokenIndex();
        endCharacterClass = context.endCharacterClass();
        sizeBucket = context.sizeBucket();
    }

    /// Replaces the content of `out` with the features of one candidate.
    public void extract(EntityMention candidate, FeatureVector out) {
        out.clear();
        int kind = kindCode(candidate);
        out.startGroup(FeatureGroup.CANDIDATE_KIND);
        out.add("kind", kind);
        if (candidate.kind() != Kind.NAME) {
            out.add("head", candidate.head().lower().hashCode());
        }
        addRules(candidate, kind, out);
        addClusters(candidate, kind, out);
        if (candidate.paragraph() == paragraph) {
            addSameParagraph(candidate, kind, out);
        } else {
            addOtherParagraph(candidate, kind, out);
        }
        addPreviousSpeaker(candidate, kind, out);
        if (candidate.isName()) {
            addProminence(candidate, kind, out);
        }
    }

    private static int kindCode(EntityMention candidate) {
        Token head = candidate.head();
        return switch (candidate.kind()) {
            case NAME -> candidate.last() > candidate.first() ? 1 : 2;
            case PRONOUN -> head.is(WordClass.POSSESSIVE) ? 3 : 4;
            case NOUN -> {
                if (head.is(WordClass.ROLE) || head.is(WordClass.GROUP)) {
                    yield 5;
                }
                if (head.is(WordClass.DOCUMENT)) {
                    yield 6;
                }
                yield head.is(WordClass.ORGANISATION) ? 7 : 8;
            }
        };
    }

    private boolean precedesSpan(EntityMention candidate) {
        return candidate.last() < tokenIndex;
    }

    private int sentencesBetween(int i, int j, int max) {
        return Math.min(max, Math.abs(paragraph.sentenceIndex(i) - paragraph.sentenceIndex(j)));
    }

    private void addRules(EntityMention candidate, int kind, FeatureVector out) {
        out.startGroup(FeatureGroup.RULES);
        int all = 0;
        int first = firstRule();
        for (RuleProposal proposal : proposals) {
            if (isSameMention(proposal.mention(), candidate)) {
                int rule = proposal.rule().key().hashCode();
                out.add("rule", rule, first, kind);
                out.add("rule-size", rule, sizeBucket, endCharacterClass);
                all = FeatureVector.combine(all, rule);
            }
        }
        out.add("rules", all, first, sizeBucket);
    }

    private int firstRule() {
        return proposals.isEmpty() ? 0 : proposals.getFirst().rule().key().hashCode();
    }

    private static boolean isSameMention(EntityMention a, EntityMention b) {
        return a.paragraph() == b.paragraph() && a.last() == b.last();
    }

    private void addClusters(EntityMention candidate, int kind, FeatureVector out) {
        out.startGroup(FeatureGroup.CLUSTERS);
        TokenizedParagraph own = candidate.paragraph();
        boolean here = own == paragraph;
        boolean left = precedesSpan(candidate);
        int base = !here ? OTHER_PARAGRAPH_OFFSET + kind : left ? kind : -kind;
        int before = own.cluster(candidate.first() - 1);
        int after = own.cluster(candidate.last() + 1);
        out.add("c-head", base, own.cluster(candidate.last()));
        out.add("c-behind", base, after);
        out.add("c-behind2", base, after, own.cluster(candidate.last() + 2));
        out.add("c-before", base, before);
        out.add("c-before2", base, before, own.cluster(candidate.first() - 2));
        out.add("c-around", base, before, after);
        if (!here) {
            return;
        }
        int from = left ? candidate.last() + 1 : tokenIndex + 1;
        int to = left ? tokenIndex : candidate.first();
        if (to - from <= MAX_CLUSTER_PATH) {
            int path = 0;
            for (int i = from; i < to; i++) {
                path = FeatureVector.combine(path, paragraph.cluster(i));
            }
            out.add("c-path", base, path, endCharacterClass);
        }
        out.add(
                "c-end",
                base,
                paragraph.cluster(left ? tokenIndex - 1 : tokenIndex + 1),
                sentencesBetween(candidate.last(), tokenIndex, 3),
                sizeBucket);
    }

    private void addSameParagraph(EntityMention candidate, int kind, FeatureVector out) {
        boolean left = precedesSpan(candidate);
        int base = left ? kind : -kind;
        int from = left ? candidate.last() + 1 : tokenIndex + 1;
        int to = left ? tokenIndex : candidate.first();
        addInterveningTokens(base, from, to, out);
        addNeighbours(candidate, base, TokenShape.countBucket(to - from), out);
        addReportingVerb(candidate, base, out);
        addFollowingVerbs(candidate, base, out);
    }

    private void addInterveningTokens(int base, int from, int to, FeatureVector out) {
        int spans = 0;
        int reportingVerbs = 0;
        int path = 0;
        for (int i = from; i < to && i < from + MAX_INTERVENING_TOKENS; i++) {
            int shape = paragraph.shape(i);
            spans += shape == TokenShape.QUOTED_SPAN ? 1 : 0;
            reportingVerbs += TokenShape.isReportingVerb(shape) ? 1 : 0;
            path = FeatureVector.combine(path, shape);
        }
        int sentences = sentencesBetween(from - 1, Math.min(to, paragraph.size() - 1), 3);
        int others = countEntities(from, Math.min(to, from + MAX_INTERVENING_TOKENS) - 1, 3);
        int distance = TokenShape.countBucket(to - from);
        out.startGroup(FeatureGroup.INTERVENING_TOKENS);
        out.add("distance", base, distance, endCharacterClass);
        out.add("distance-size", base, distance, sizeBucket, context.startsWithCapital() ? 1 : 0);
        out.add("crossed", base, Math.min(3, spans), sentences);
        out.add("crossed-sayings", base, Math.min(2, reportingVerbs), others, sentences);
        out.add("crossed-all", base, Math.min(2, spans), sentences, others);
        if (to - from <= MAX_SHAPE_PATH) {
            out.add("path", base, path);
        }
        boolean left = base > 0;
        int nearest = left ? to - 1 : from;
        int next = paragraph.shape(left ? nearest - 1 : nearest + 1);
        int nearestWord = paragraph.at(nearest).lower().hashCode();
        out.add("beside-stretch", base, paragraph.shape(nearest), next, endCharacterClass);
        out.add("beside-stretch-1", base, nearestWord, sentences, sizeBucket);
    }

    /// Returns how many names and pronouns end from token `from` to `to`, at most `max`.
    private int countEntities(int from, int to, int max) {
        int count = 0;
        for (EntityMention other : mentions.endingBetween(from, to)) {
            count += other.kind() != Kind.NOUN && count < max ? 1 : 0;
        }
        return count;
    }

    private void addNeighbours(EntityMention candidate, int base, int distance, FeatureVector out) {
        int first = candidate.first();
        int last = candidate.last();
        int before = paragraph.shape(first - 1);
        int after = paragraph.shape(last + 1);
        int sentences = sentencesBetween(last, tokenIndex, 2);
        out.startGroup(FeatureGroup.BESIDE_CANDIDATE);
        out.add("beside", base, before, after);
        out.add("beside-crossed", base, before, after, sentences);
        out.add("before", base, paragraph.at(first - 1).lower().hashCode());
        out.add("before-2", base, paragraph.at(first - 2).lower().hashCode(), before);
        out.add("behind", base, paragraph.at(last + 1).lower().hashCode());
        out.add("behind-2", base, paragraph.at(last + 2).lower().hashCode(), after);
        out.add("behind-end", base, after, paragraph.shape(last + 2), endCharacterClass);
        out.add("behind-distance", base, after, distance, sentences);
        if (candidate.isPrepositionObject()) {
            out.add("governed", base, before, paragraph.shape(first - 2));
        }
        if (paragraph.isSentenceStart(first)) {
            out.add("starts", base, sentences, sizeBucket);
        }
    }

    /// Adds the reporting verb that follows the candidate in its clause, if any.
    private void addReportingVerb(EntityMention candidate, int base, FeatureVector out) {
        out.startGroup(FeatureGroup.FOLLOWING_REPORTING_VERB);
        int last = candidate.last();
        for (int i = last + 1; i < last + MAX_CLAUSE_TOKENS; i++) {
            Token token = paragraph.at(i);
            if (token.isQuotedSpan() || token.is(".") || token.is(";")) {
                return;
            }
            if (TokenShape.isReportingVerb(paragraph.shape(i))) {
                out.add("verb", base, Math.min(6, i - last), token.lower().hashCode());
                out.add("verb-distance", base, Math.min(6, i - last));
                return;
            }
        }
    }

    /// Adds the verbs that follow the candidate in its sentence, whether they report words or not.
    ///
    /// They show whether the candidate is the subject of the verb that governs the quoted span.
    private void addFollowingVerbs(EntityMention candidate, int base, FeatureVector out) {
        boolean left = precedesSpan(candidate);
        boolean governs = left && paragraph.sameSentence(candidate.last(), tokenIndex);
        int start = candidate.last() + 1;
        int end = Math.min(left ? tokenIndex : paragraph.size(), start + MAX_VERB_DISTANCE);
        int first = -1;
        int last = -1;
        int verbs = 0;
        for (int i = paragraph.nextVerb(start); i < end; i = paragraph.nextVerb(i + 1)) {
            if (!paragraph.sameSentence(candidate.last(), i)) {
                break;
            }
            first = first < 0 ? i : first;
            last = i;
            verbs++;
        }
        out.startGroup(FeatureGroup.FOLLOWING_VERBS);
        if (first < 0) {
            out.add("g-none", base, governs ? 1 : 0, sizeBucket);
            return;
        }
        int gap = TokenShape.countBucket(first - start);
        int object = candidate.isPrepositionObject() ? 1 : 0;
        int path =
                FeatureVector.combine(left ? Math.min(3, verbs - 1) : AFTER_SPAN, governs ? 1 : 0);
        int rivals = countEntities(start, first - 1, 2);
        out.add("g-verb", base, paragraph.cluster(first), Math.min(gap, 2), path);
        out.add("g-gap", base, FeatureVector.combine(gap, object), rivals, path);
        if (governs) {
            int subjects = FeatureVector.combine(countSubjects(start, last - 1), object);
            int distance = TokenShape.countBucket(tokenIndex - last);
            out.add("g-last", base, paragraph.cluster(last), subjects);
            out.add("g-last-distance", base, distance, subjects, sizeBucket);
        }
    }

    /// Returns the number of mentions that rival the candidate as a verb's subject, at most three.
    ///
    /// These are the mentions that end from token `from` to `to` and follow no preposition.
    private int countSubjects(int from, int to) {
        int count = 0;
        for (EntityMention other : mentions.endingBetween(from, to)) {
            count += !other.isPrepositionObject() && count < 3 ? 1 : 0;
        }
        return count;
    }

    private void addOtherParagraph(EntityMention candidate, int kind, FeatureVector out) {
        TokenizedParagraph other = candidate.paragraph();
        int base = FeatureVector.combine(kind, other.index() - paragraph.index());
        int alone = paragraph.size() <= 2 ? 1 : 0;
        int after = other.shape(candidate.last() + 1);
        int before = other.shape(candidate.first() - 1);
        int colon = other.at(other.size() - 1).is(":") ? 1 : 0;
        int starts = other.isSentenceStart(candidate.first()) ? 1 : 0;
        int lastSentence = other.sentenceIndex(other.size() - 1);
        int sentences = Math.min(3, lastSentence - other.sentenceIndex(candidate.last()));
        int continues = context.quotedSpan().continues() ? 1 : 0;
        out.startGroup(FeatureGroup.OTHER_PARAGRAPHS);
        out.add("elsewhere", base, alone, firstRule());
        out.add("elsewhere-beside", base, before, after, alone);
        out.add("elsewhere-colon", base, colon, starts, sentences);
        out.add("elsewhere-first", base, candidate.first() == 0 ? 1 : 0, alone, sizeBucket);
        out.add("elsewhere-end", base, endCharacterClass, sentences, continues);
    }

    private void addPreviousSpeaker(EntityMention candidate, int kind, FeatureVector out) {
        boolean same = previous.isPresent() && isSameMention(previous.get(), candidate);
        int here = candidate.paragraph() == paragraph ? 1 : 0;
        int follows = context.isFirstInParagraph() ? 0 : 1;
        int starts = context.startsSentence() ? 1 : 0;
        out.startGroup(FeatureGroup.PREVIOUS_SPEAKER);
        out.add("again", same ? 1 : 0, here, follows, kind);
        out.add("again-starts", same ? 1 : 0, follows, starts, sizeBucket);
        if (same) {
            int before = paragraph.shape(tokenIndex - 1);
            int after = paragraph.shape(tokenIndex + 1);
            out.add("again-end", endCharacterClass, sizeBucket, follows, before);
            out.add("again-next", after, follows, endCharacterClass);
        }
    }

    /// Adds how prominent the entity that a name refers to is in the whole article.
    ///
    /// An entity that is named often and speaks elsewhere is a likely speaker; an organisation or a
    /// product is not.
    private void addProminence(EntityMention candidate, int kind, FeatureVector out) {
        EntityProminence.Entity entity = prominence.of(candidate);
        TokenizedParagraph own = candidate.paragraph();
        int position = own != paragraph ? 0 : precedesSpan(candidate) ? 1 : 2;
        int named = Math.min(MAX_MENTIONS, entity.mentionCount());
        int speaks = Math.min(MAX_REPORTING_CLAUSES, entity.reportingClauseCount());
        boolean again =
                previous.isPresent()
                        && previous.get().isName()
                        && prominence.of(previous.get()) == entity;
        int first = context.isFirstInParagraph() ? 1 : 0;
        int introduced = entity.firstParagraph() == own.index() ? 1 : 0;
        int after = own.shape(candidate.last() + 1);
        out.startGroup(FeatureGroup.PROMINENCE);
        out.add("p-named", named, kind, position);
        out.add("p-speaks", speaks, named, kind, position);
        out.add("p-kind", entity.typeCode(), kind, position);
        out.add("p-kind-behind", entity.typeCode(), kind, position, after);
        out.add("p-again", again ? 1 : 0, position, first, sizeBucket);
        out.add("p-introduced", introduced, kind, position);
    }
}
