package dev.dateline.quote;

/// Describes a candidate by the clusters of the words at and around it ([Lexicon]): what a model
/// learns of "said" and "president" it then knows of "quipped" and "treasurer" too.
final class NeighbourFeatures {
    private static final int PATH = 5;

    /// Set apart from the kinds of the stretch's own paragraph.
    private static final int ELSEWHERE = 100;

    private final Passage passage;
    private final int token;
    private final int end;
    private final int size;

    NeighbourFeatures(Place place) {
        passage = place.passage();
        token = place.token();
        end = place.end();
        size = place.size();
    }

    /// Adds to `out`; `kind` is what the candidate is.
    void describe(Candidate candidate, int kind, Features out) {
        Passage own = candidate.passage();
        boolean here = own == passage;
        boolean left = candidate.last() < token;
        int base = !here ? ELSEWHERE + kind : left ? kind : -kind;
        int before = own.cluster(candidate.first() - 1);
        int behind = own.cluster(candidate.last() + 1);
        out.add("c-head", base, own.cluster(candidate.last()));
        out.add("c-behind", base, behind);
        out.add("c-behind2", base, behind, own.cluster(candidate.last() + 2));
        out.add("c-before", base, before);
        out.add("c-before2", base, before, own.cluster(candidate.first() - 2));
        out.add("c-around", base, before, behind);
        if (here) {
            path(
                    base,
                    left ? candidate.last() + 1 : token + 1,
                    left ? token : candidate.first(),
                    out);
            int sentences =
                    Math.min(
                            3,
                            Math.abs(passage.sentence(candidate.last()) - passage.sentence(token)));
            out.add("c-end", base, passage.cluster(left ? token - 1 : token + 1), sentences, size);
        }
    }

    private void path(int base, int from, int to, Features out) {
        if (to - from > PATH) {
            return;
        }
        int path = 0;
        for (int i = from; i < to; i++) {
            path = Features.mix(path, passage.cluster(i));
        }
        out.add("c-path", base, path, end);
    }
}
