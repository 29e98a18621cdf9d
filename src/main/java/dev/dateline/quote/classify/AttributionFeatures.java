package dev.dateline.quote.classify;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.TokenShape;
import dev.dateline.quote.text.TokenizedParagraph;

/// Describes a stretch by who is taken for its speaker: how surely, where that mention stands and
/// what it does there.
final class AttributionFeatures {
    private static final int PATH = 6;
    private static final int STEPS = 10;

    private final SpanContext context;
    private final Attribution speaker;
    private final EntityMention mention;

    /// Up to five words.
    private final int size;

    AttributionFeatures(SpanContext place, Attribution speaker) {
        this.context = place;
        this.speaker = speaker;
        mention = speaker.mention();
        size = place.countWords(5);
    }

    void extract(FeatureVector out) {
        TokenizedParagraph own = mention.paragraph();
        int where = position();
        int sure = (int) (STEPS * speaker.probability());
        int behind = own.cluster(mention.last() + 1);
        out.add("s-sure", sure, size);
        out.add("s-where", where, size, sure / 3);
        out.add("s-rule", where, speaker.rule().key().hashCode(), size);
        out.add("s-head", mention.head().lower().hashCode(), where);
        out.add("s-c-head", mention.head().cluster(), kindCode(), where);
        out.add("s-behind", own.at(mention.last() + 1).lower().hashCode(), where);
        out.add("s-c-behind", behind, where, size);
        out.add("s-c-behind2", behind, own.cluster(mention.last() + 2));
        out.add(
                "s-case",
                mention.isPrepositionObject() ? 1 : 0,
                mention.isPossessive() ? 1 : 0,
                where,
                size);
        out.add("s-cue", speaker.cue().text().hashCode(), size);
        if (own == context.paragraph()) {
            addPath(where, out);
        }
    }

    private int kindCode() {
        return switch (mention.kind()) {
            case NAME -> 0;
            case PRONOUN -> 1;
            case NOUN -> 2;
        };
    }

    /// Before or behind the stretch, in its sentence or not; in another paragraph.
    private int position() {
        TokenizedParagraph passage = context.paragraph();
        if (mention.paragraph() != passage) {
            return 0;
        }
        boolean left = mention.last() < context.tokenIndex();
        boolean same = passage.sameSentence(mention.last(), context.tokenIndex());
        return (left ? 1 : 2) + (same ? 2 : 0);
    }

    private void addPath(int where, FeatureVector out) {
        boolean left = mention.last() < context.tokenIndex();
        int from = left ? mention.last() + 1 : context.tokenIndex() + 1;
        int to = left ? context.tokenIndex() : mention.first();
        int path = 0;
        int steps = Math.min(PATH, to - from);
        for (int i = from; i < from + steps; i++) {
            path = FeatureVector.combine(path, context.paragraph().shape(i));
        }
        out.add("s-distance", TokenShape.countBucket(Math.max(0, to - from)), where, size);
        out.add("s-path", path, where, steps);
    }
}
