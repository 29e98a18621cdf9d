package dev.dateline.quote;

import dev.dateline.quote.Candidate.Kind;

/// Describes a candidate by the verbs behind it in its sentence, of saying or not: whether it is
/// the subject of the one that the stretch hangs on.
final class VerbFeatures {
    private static final int REACH = 30;

    /// In the place of a count of verbs, for candidates behind the stretch.
    private static final int BEHIND = 4;

    private final Mentions mentions;
    private final Passage passage;
    private final int token;
    private final int size;

    /// `mentions` are those of the stretch's paragraph.
    VerbFeatures(Place place, Mentions mentions) {
        this.mentions = mentions;
        passage = place.passage();
        token = place.token();
        size = place.size();
    }

    /// Adds to `out` what is true of a candidate of the same paragraph; `base` is what it is and on
    /// which side.
    void describe(Candidate candidate, int base, Features out) {
        boolean left = candidate.last() < token;
        boolean hangs = left && passage.sameSentence(candidate.last(), token);
        int start = candidate.last() + 1;
        int end = Math.min(left ? token : passage.size(), start + REACH);
        int first = -1;
        int last = -1;
        int verbs = 0;
        for (int i = passage.nextVerb(start); i < end; i = passage.nextVerb(i + 1)) {
            if (!passage.sameSentence(candidate.last(), i)) {
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
        int gap = Shape.bucket(first - start);
        int governed = candidate.isGoverned() ? 1 : 0;
        int path = Features.mix(left ? Math.min(3, verbs - 1) : BEHIND, hangs ? 1 : 0);
        out.add("g-verb", base, passage.cluster(first), Math.min(gap, 2), path);
        out.add("g-gap", base, Features.mix(gap, governed), rivals(start, first), path);
        if (hangs) {
            int rivals = Features.mix(subjects(start, last), governed);
            out.add("g-last", base, passage.cluster(last), rivals);
            out.add("g-last-distance", base, Shape.bucket(token - last), rivals, size);
        }
    }

    /// Names and pronouns between the candidate and its verb, up to two.
    private int rivals(int start, int verb) {
        int rivals = 0;
        for (Candidate other : mentions.between(start, verb - 1)) {
            rivals += other.kind() != Kind.NOUN && rivals < 2 ? 1 : 0;
        }
        return rivals;
    }

    /// Mentions that may be the subject of the verb rather than the candidate, up to three.
    private int subjects(int start, int verb) {
        int subjects = 0;
        for (Candidate other : mentions.between(start, verb - 1)) {
            subjects += !other.isGoverned() && subjects < 3 ? 1 : 0;
        }
        return subjects;
    }
}
