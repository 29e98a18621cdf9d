package dev.dateline.quote;

/// Describes a stretch by who is taken for its speaker: how surely, where that mention stands and
/// what it does there.
final class SpokenFeatures {
    private static final int PATH = 6;
    private static final int STEPS = 10;

    private final Place place;
    private final Attribution speaker;
    private final Candidate mention;

    /// Up to five words.
    private final int size;

    SpokenFeatures(Place place, Attribution speaker) {
        this.place = place;
        this.speaker = speaker;
        mention = speaker.mention();
        size = place.words(5);
    }

    void describe(Features out) {
        Passage own = mention.passage();
        int where = where();
        int sure = (int) (STEPS * speaker.likelihood());
        int behind = own.cluster(mention.last() + 1);
        out.add("s-sure", sure, size);
        out.add("s-where", where, size, sure / 3);
        out.add("s-rule", where, speaker.rule().key().hashCode(), size);
        out.add("s-head", mention.head().lower().hashCode(), where);
        out.add("s-c-head", mention.head().cluster(), kind(), where);
        out.add("s-behind", own.at(mention.last() + 1).lower().hashCode(), where);
        out.add("s-c-behind", behind, where, size);
        out.add("s-c-behind2", behind, own.cluster(mention.last() + 2));
        out.add("s-case", mention.isGoverned() ? 1 : 0, mention.isPossessor() ? 1 : 0, where, size);
        out.add("s-cue", speaker.cue().text().hashCode(), size);
        if (own == place.passage()) {
            path(where, out);
        }
    }

    private int kind() {
        return switch (mention.kind()) {
            case NAME -> 0;
            case PRONOUN -> 1;
            case NOUN -> 2;
        };
    }

    /// Before or behind the stretch, in its sentence or not; in another paragraph.
    private int where() {
        Passage passage = place.passage();
        if (mention.passage() != passage) {
            return 0;
        }
        boolean left = mention.last() < place.token();
        boolean same = passage.sameSentence(mention.last(), place.token());
        return (left ? 1 : 2) + (same ? 2 : 0);
    }

    private void path(int where, Features out) {
        boolean left = mention.last() < place.token();
        int from = left ? mention.last() + 1 : place.token() + 1;
        int to = left ? place.token() : mention.first();
        int path = 0;
        int steps = Math.min(PATH, to - from);
        for (int i = from; i < from + steps; i++) {
            path = Features.mix(path, place.passage().shape(i));
        }
        out.add("s-distance", Shape.bucket(Math.max(0, to - from)), where, size);
        out.add("s-path", path, where, steps);
    }
}
