package dev.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        var pool =
                new ArrayList<Candidate>(
                        mentions.get(place.paragraph()).between(token - AROUND, token + AROUND));
        for (int p = 1; p <= PARAGRAPHS_BEFORE && place.paragraph() - p >= 0; p++) {
            Mentions before = mentions.get(place.paragraph() - p);
            addNames(
                    before, before.passage().size() - TOKENS_BEFORE, before.passage().size(), pool);
        }
        if (place.paragraph() + 1 < mentions.size()) {
            addNames(mentions.get(place.paragraph() + 1), 0, TOKENS_BEHIND, pool);
        }
        proposals.forEach(proposal -> addNew(proposal.mention(), pool));
        previous.ifPresent(speaker -> addNew(speaker, pool));
        return pool;
    }

    private static void addNew(Candidate candidate, List<Candidate> pool) {
        if (!pool.contains(candidate)) {
            pool.add(candidate);
        }
    }

    private static void addNames(Mentions paragraph, int from, int to, List<Candidate> pool) {
        for (Candidate candidate : paragraph.between(from, to)) {
            if (candidate.kind() != Candidate.Kind.NOUN) {
                pool.add(candidate);
            }
        }
    }
}
