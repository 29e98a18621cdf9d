package dev.dateline.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The candidates of one paragraph, by where they stand. Every look-up goes over a bounded number
/// of tokens, so that a paragraph of any length is read in linear time.
final class Mentions {
    private final Passage passage;
    private final List<Candidate> all;

    /// For each token the number of candidates that end before it.
    private final int[] endedBefore;

    private Mentions(Passage passage, List<Candidate> all) {
        this.passage = passage;
        this.all = List.copyOf(all);
        endedBefore = new int[passage.size() + 2];
        for (Candidate candidate : all) {
            endedBefore[candidate.last() + 1]++;
        }
        for (int i = 1; i < endedBefore.length; i++) {
            endedBefore[i] += endedBefore[i - 1];
        }
    }

    static Mentions in(Passage passage, Casing casing) {
        return new Mentions(passage, new MentionFinder(passage, casing).find());
    }

    Passage passage() {
        return passage;
    }

    /// Those whose last tokens are from `from` to `to`, both included, in that order.
    List<Candidate> between(int from, int to) {
        int low = endedBefore[Math.clamp(from, 0, passage.size())];
        int high = endedBefore[Math.clamp(to + 1, 0, passage.size())];
        return low < high ? all.subList(low, high) : List.of();
    }

    List<Candidate> all() {
        return all;
    }

    /// The longest one whose head is the token `i`.
    Optional<Candidate> endingAt(int i) {
        Candidate longest = null;
        for (Candidate candidate : between(i, i)) {
            if (longest == null || candidate.first() < longest.first()) {
                longest = candidate;
            }
        }
        return Optional.ofNullable(longest);
    }

    /// The first to end of those that start at the token `i`.
    Optional<Candidate> startingAt(int i) {
        for (Candidate candidate : between(i, i + 8)) {
            if (candidate.first() == i) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// Those that could be a sentence's subject among [#between(int, int)].
    Stream<Candidate> subjects(int from, int to) {
        return between(from, to).stream().filter(c -> !c.isGoverned() && !c.isPossessor());
    }
}
