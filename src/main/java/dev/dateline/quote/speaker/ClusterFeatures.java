package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.TokenizedParagraph;

/// Describes a candidate by the clusters of the words at and around it ([Lexicon]): what a model
/// learns of "said" and "president" it then knows of "quipped" and "treasurer" too.
final class ClusterFeatures {
    private static final int MAX_PATH = 5;

    /// Set apart from the kinds of the stretch's own paragraph.
    private static final int OTHER_PARAGRAPH_OFFSET = 100;

    private final TokenizedParagraph paragraph;
    private final int tokenIndex;
    private final int end;
    private final int size;

    ClusterFeatures(SpanContext place) {
        paragraph = place.paragraph();
        tokenIndex = place.tokenIndex();
        end = place.endCharacterClass();
        size = place.sizeBucket();
    }

    /// Adds to `out`; `kind` is what the candidate is.
    void extract(EntityMention candidate, int kind, FeatureVector out) {
        TokenizedParagraph own = candidate.paragraph();
        boolean here = own == paragraph;
        boolean left = candidate.last() < tokenIndex;
        int base = !here ? OTHER_PARAGRAPH_OFFSET + kind : left ? kind : -kind;
        int before = own.cluster(candidate.first() - 1);
        int behind = own.cluster(candidate.last() + 1);
        out.add("c-head", base, own.cluster(candidate.last()));
        out.add("c-behind", base, behind);
        out.add("c-behind2", base, behind, own.cluster(candidate.last() + 2));
        out.add("c-before", base, before);
        out.add("c-before2", base, before, own.cluster(candidate.first() - 2));
        out.add("c-around", base, before, behind);
        if (here) {
            addPath(
                    base,
                    left ? candidate.last() + 1 : tokenIndex + 1,
                    left ? tokenIndex : candidate.first(),
                    out);
            int sentences =
                    Math.min(
                            3,
                            Math.abs(
                                    paragraph.sentenceIndex(candidate.last())
                                            - paragraph.sentenceIndex(tokenIndex)));
            out.add(
                    "c-end",
                    base,
                    paragraph.cluster(left ? tokenIndex - 1 : tokenIndex + 1),
                    sentences,
                    size);
        }
    }

    private void addPath(int base, int from, int to, FeatureVector out) {
        if (to - from > MAX_PATH) {
            return;
        }
        int path = 0;
        for (int i = from; i < to; i++) {
            path = FeatureVector.combine(path, paragraph.cluster(i));
        }
        out.add("c-path", base, path, end);
    }
}
