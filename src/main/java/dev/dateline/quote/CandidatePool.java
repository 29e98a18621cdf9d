package dev.dateline.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The mentions that may speak a stretch: those around it, the names and pronouns of the paragraphs
/// beside it, and whom a rule proposes or who spoke last.
final class CandidatePool {
    private static final int AROUND = 60;
    private static final int PARAGRAPHS_BEFORE = 2;
    private static final int TOKENS_BEFORE = 80;
    private static final int TOKENS_BEHIND = 25;

    private final List<Mentions> mentions;

    CandidatePool(Reading reading) {
        mentions = reading.mentions();
    }

    List<Candidate> of(Place place, List<Proposal> proposals, Optional<Candidate> previous) {
        int token = place.token();
        Set<Candidate> pool =
                new LinkedHashSet<>(
                        mentions.get(place.paragraph()).between(token - AROUND, token + AROUND));
        for (int p = 1; p <= PARAGRAPHS_BEFORE && place.paragraph() - p >= 0; p++) {
            Mentions before = mentions.get(place.paragraph() - p);
            addNames(
                    before, before.passage().size() - TOKENS_BEFORE, before.passage().size(), pool);
        }
        if (place.paragraph() + 1 < mentions.size()) {
            addNames(mentions.get(place.paragraph() + 1), 0, TOKENS_BEHIND, pool);
        }
        proposals.forEach(proposal -> pool.add(proposal.mention()));
        previous.ifPresent(pool::add);
        return new ArrayList<>(pool);
    }

    private static void addNames(Mentions paragraph, int from, int to, Set<Candidate> pool) {
        for (Candidate candidate : paragraph.between(from, to)) {
            if (candidate.kind() != Candidate.Kind.NOUN) {
                pool.add(candidate);
            }
        }
    }
}
