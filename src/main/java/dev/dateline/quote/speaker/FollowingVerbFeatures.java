package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityMention.Kind;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.TokenShape;
import dev.dateline.quote.text.TokenizedParagraph;

/// Describes a candidate by the verbs behind it in its sentence, of saying or not: whether it is
/// the subject of the one that the stretch hangs on.
final class FollowingVerbFeatures {
    private static final int REACH = 30;

    /// In the place of a count of verbs, for candidates behind the stretch.
    private static final int AFTER_SPAN = 4;

    private final ParagraphMentions mentions;
    private final TokenizedParagraph paragraph;
    private final int tokenIndex;
    private final int size;

    /// `mentions` are those of the stretch's paragraph.
    FollowingVerbFeatures(SpanContext place, ParagraphMentions mentions) {
        this.mentions = mentions;
        paragraph = place.paragraph();
        tokenIndex = place.tokenIndex();
        size = place.sizeBucket();
    }

    /// Adds to `out` what is true of a candidate of the same paragraph; `base` is what it is and on
    /// which side.
    void extract(EntityMention candidate, int base, FeatureVector out) {
        boolean left = candidate.last() < tokenIndex;
        boolean hangs = left && paragraph.sameSentence(candidate.last(), tokenIndex);
        int start = candidate.last() + 1;
        int end = Math.min(left ? tokenIndex : paragraph.size(), start + REACH);
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
        if (first < 0) {
            out.add("g-none", base, hangs ? 1 : 0, size);
            return;
        }
        int gap = TokenShape.countBucket(first - start);
        int governed = candidate.isPrepositionObject() ? 1 : 0;
        int path = FeatureVector.combine(left ? Math.min(3, verbs - 1) : AFTER_SPAN, hangs ? 1 : 0);
        out.add("g-verb", base, paragraph.cluster(first), Math.min(gap, 2), path);
        out.add(
                "g-gap",
                base,
                FeatureVector.combine(gap, governed),
                countRivals(start, first),
                path);
        if (hangs) {
            int rivals = FeatureVector.combine(countSubjects(start, last), governed);
            out.add("g-last", base, paragraph.cluster(last), rivals);
            out.add(
                    "g-last-distance",
                    base,
                    TokenShape.countBucket(tokenIndex - last),
                    rivals,
                    size);
        }
    }

    /// Names and pronouns between the candidate and its verb, up to two.
    private int countRivals(int start, int verb) {
        int rivals = 0;
        for (EntityMention other : mentions.endingBetween(start, verb - 1)) {
            rivals += other.kind() != Kind.NOUN && rivals < 2 ? 1 : 0;
        }
        return rivals;
    }

    /// Mentions that may be the subject of the verb rather than the candidate, up to three.
    private int countSubjects(int start, int verb) {
        int subjects = 0;
        for (EntityMention other : mentions.endingBetween(start, verb - 1)) {
            subjects += !other.isPrepositionObject() && subjects < 3 ? 1 : 0;
        }
        return subjects;
    }
}
