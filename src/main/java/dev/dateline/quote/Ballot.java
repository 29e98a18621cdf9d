package dev.dateline.quote;

import java.util.List;
import java.util.Optional;

/// The candidates for one stretch with their scores, and what the rules propose.
final class Ballot {
    private final List<Candidate> candidates;
    private final double[] shares;
    private final List<Proposal> proposals;

    Ballot(List<Candidate> candidates, double[] scores, List<Proposal> proposals) {
        this.candidates = candidates;
        this.proposals = proposals;
        shares = softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        var shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - highest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /// The share of candidate `i` in the model's belief.
    double share(int i) {
        return shares[i];
    }

    /// The likeliest candidate. The rule is the first that proposes it, or else tells that only its
    /// likelihood speaks for it.
    Optional<Attribution> winner() {
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            best = best < 0 || shares[i] > shares[best] ? i : best;
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(attribution(candidates.get(best), shares[best]));
    }

    private Attribution attribution(Candidate chosen, double share) {
        for (Proposal proposal : proposals) {
            if (proposal.mention().equals(chosen)) {
                return new Attribution(chosen, proposal.cue(), proposal.rule(), share);
            }
        }
        return new Attribution(chosen, Cue.NONE, Rule.LIKELIEST, share);
    }
}
