package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityMention.Kind;
import dev.dateline.quote.mention.EntityProminence;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenShape;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.List;
import java.util.Optional;

/// Describes how a candidate stands to a stretch: what lies between them, what stands beside the
/// candidate, which rules propose it and whether it spoke last.
public final class CandidateFeatures {
    /// Tokens between candidate and stretch that are looked at.
    private static final int WINDOW = 60;

    private static final int PATH = 7;
    private static final int CLAUSE = 12;

    private final SpanContext place;
    private final ParagraphMentions mentions;
    private final List<RuleProposal> proposals;
    private final Optional<EntityMention> previous;
    private final ClusterFeatures neighbours;
    private final FollowingVerbFeatures verbs;
    private final ProminenceFeatures prominence;
    private final TokenizedParagraph paragraph;
    private final int tokenIndex;
    private final int endCharacterClass;
    private final int sizeBucket;

    /// `previous` is who speaks the stretch before.
    CandidateFeatures(
            SpanContext place,
            ParagraphMentions mentions,
            EntityProminence presence,
            List<RuleProposal> proposals,
            Optional<EntityMention> previous) {
        this.place = place;
        this.mentions = mentions;
        this.proposals = proposals;
        this.previous = previous;
        neighbours = new ClusterFeatures(place);
        verbs = new FollowingVerbFeatures(place, mentions);
        prominence = new ProminenceFeatures(place, presence, previous);
        paragraph = place.paragraph();
        tokenIndex = place.tokenIndex();
        endCharacterClass = place.endCharacterClass();
        sizeBucket = place.sizeBucket();
    }

    /// Puts the description of one candidate into `out`.
    public void extract(EntityMention candidate, FeatureVector out) {
        out.clear();
        int kind = kindCode(candidate);
        out.add("kind", kind);
        if (candidate.kind() != Kind.NAME) {
            out.add("head", candidate.head().lower().hashCode());
        }
        addRuleFeatures(candidate, kind, out);
        neighbours.extract(candidate, kind, out);
        if (candidate.paragraph() == paragraph) {
            addSameParagraphFeatures(candidate, kind, out);
        } else {
            addOtherParagraphFeatures(candidate, kind, out);
        }
        addPreviousSpeakerFeatures(candidate, kind, out);
        prominence.extract(candidate, kind, out);
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

    private void addRuleFeatures(EntityMention candidate, int kind, FeatureVector out) {
        int all = 0;
        int first = proposals.isEmpty() ? 0 : proposals.getFirst().rule().key().hashCode();
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

    private static boolean isSameMention(EntityMention a, EntityMention b) {
        return a.paragraph() == b.paragraph() && a.last() == b.last();
    }

    private void addSameParagraphFeatures(EntityMention candidate, int kind, FeatureVector out) {
        boolean left = candidate.last() < tokenIndex;
        int base = left ? kind : -kind;
        int from = left ? candidate.last() + 1 : tokenIndex + 1;
        int to = left ? tokenIndex : candidate.first();
        int distance = TokenShape.countBucket(to - from);
        addInterveningFeatures(base, from, to, distance, out);
        addNeighbourFeatures(candidate, base, distance, out);
        addFollowingVerb(candidate, base, out);
        verbs.extract(candidate, base, out);
    }

    private void addInterveningFeatures(
            int base, int from, int to, int distance, FeatureVector out) {
        int stretches = 0;
        int sayings = 0;
        int path = 0;
        for (int i = from; i < to && i < from + WINDOW; i++) {
            int shape = paragraph.shape(i);
            stretches += shape == TokenShape.QUOTED_SPAN ? 1 : 0;
            sayings += TokenShape.isReportingVerb(shape) ? 1 : 0;
            path = FeatureVector.combine(path, shape);
        }
        int sentences =
                Math.min(
                        3,
                        Math.abs(
                                paragraph.sentenceIndex(from - 1)
                                        - paragraph.sentenceIndex(
                                                Math.min(to, paragraph.size() - 1))));
        int others = 0;
        for (EntityMention other : mentions.endingBetween(from, Math.min(to, from + WINDOW) - 1)) {
            others += other.kind() != Kind.NOUN && others < 3 ? 1 : 0;
        }
        out.add("distance", base, distance, endCharacterClass);
        out.add("distance-size", base, distance, sizeBucket, place.startsWithCapital() ? 1 : 0);
        out.add("crossed", base, Math.min(3, stretches), sentences);
        out.add("crossed-sayings", base, Math.min(2, sayings), others, sentences);
        out.add("crossed-all", base, Math.min(2, stretches), sentences, others);
        if (to - from <= PATH) {
            out.add("path", base, path);
        }
        boolean left = base > 0;
        int nearest = left ? to - 1 : from;
        int step = left ? -1 : 1;
        out.add(
                "beside-stretch",
                base,
                paragraph.shape(nearest),
                paragraph.shape(nearest + step),
                endCharacterClass);
        out.add(
                "beside-stretch-1",
                base,
                paragraph.at(nearest).lower().hashCode(),
                sentences,
                sizeBucket);
    }

    private void addNeighbourFeatures(
            EntityMention candidate, int base, int distance, FeatureVector out) {
        int first = candidate.first();
        int last = candidate.last();
        int before = paragraph.shape(first - 1);
        int behind = paragraph.shape(last + 1);
        int sentences =
                Math.min(
                        2,
                        Math.abs(
                                paragraph.sentenceIndex(last)
                                        - paragraph.sentenceIndex(tokenIndex)));
        out.add("beside", base, before, behind);
        out.add("beside-crossed", base, before, behind, sentences);
        out.add("before", base, paragraph.at(first - 1).lower().hashCode());
        out.add("before-2", base, paragraph.at(first - 2).lower().hashCode(), before);
        out.add("behind", base, paragraph.at(last + 1).lower().hashCode());
        out.add("behind-2", base, paragraph.at(last + 2).lower().hashCode(), behind);
        out.add("behind-end", base, behind, paragraph.shape(last + 2), endCharacterClass);
        out.add("behind-distance", base, behind, distance, sentences);
        if (candidate.isPrepositionObject()) {
            out.add("governed", base, before, paragraph.shape(first - 2));
        }
        if (paragraph.isSentenceStart(first)) {
            out.add("starts", base, sentences, sizeBucket);
        }
    }

    /// The verb of saying that follows the candidate in its clause.
    private void addFollowingVerb(EntityMention candidate, int base, FeatureVector out) {
        int last = candidate.last();
        for (int i = last + 1; i < last + CLAUSE; i++) {
            Token behind = paragraph.at(i);
            if (behind.isQuotedSpan() || behind.is(".") || behind.is(";")) {
                return;
            }
            if (TokenShape.isReportingVerb(paragraph.shape(i))) {
                out.add("verb", base, Math.min(6, i - last), behind.lower().hashCode());
                out.add("verb-distance", base, Math.min(6, i - last));
                return;
            }
        }
    }

    private void addOtherParagraphFeatures(EntityMention candidate, int kind, FeatureVector out) {
        TokenizedParagraph other = candidate.paragraph();
        int base = FeatureVector.combine(kind, other.index() - paragraph.index());
        int alone = paragraph.size() <= 2 ? 1 : 0;
        int behind = other.shape(candidate.last() + 1);
        int before = other.shape(candidate.first() - 1);
        int colon = other.at(other.size() - 1).is(":") ? 1 : 0;
        int starts = other.isSentenceStart(candidate.first()) ? 1 : 0;
        int sentences =
                Math.min(
                        3,
                        other.sentenceIndex(other.size() - 1)
                                - other.sentenceIndex(candidate.last()));
        int named = proposals.isEmpty() ? 0 : proposals.getFirst().rule().key().hashCode();
        out.add("elsewhere", base, alone, named);
        out.add("elsewhere-beside", base, before, behind, alone);
        out.add("elsewhere-colon", base, colon, starts, sentences);
        out.add("elsewhere-first", base, candidate.first() == 0 ? 1 : 0, alone, sizeBucket);
        out.add(
                "elsewhere-end",
                base,
                endCharacterClass,
                sentences,
                place.quotedSpan().continues() ? 1 : 0);
    }

    private void addPreviousSpeakerFeatures(EntityMention candidate, int kind, FeatureVector out) {
        boolean same = previous.isPresent() && isSameMention(previous.get(), candidate);
        int here = candidate.paragraph() == paragraph ? 1 : 0;
        int follows = place.isFirstInParagraph() ? 0 : 1;
        int starts = place.startsSentence() ? 1 : 0;
        out.add("again", same ? 1 : 0, here, follows, kind);
        out.add("again-starts", same ? 1 : 0, follows, starts, sizeBucket);
        if (same) {
            out.add(
                    "again-end",
                    endCharacterClass,
                    sizeBucket,
                    follows,
                    paragraph.shape(tokenIndex - 1));
            out.add("again-next", paragraph.shape(tokenIndex + 1), follows, endCharacterClass);
        }
    }
}
