package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;

import java.util.List;
import java.util.Optional;

/// The candidate speakers of one quoted span with their probabilities and the rules' proposals.
public final class CandidateScores {
    private final List<EntityMention> candidates;
    private final double[] probabilities;
    private final List<RuleProposal> proposals;

    CandidateScores(List<EntityMention> candidates, double[] scores, List<RuleProposal> proposals) {
        this.candidates = candidates;
        this.proposals = proposals;
        probabilities = softmax(scores);
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

    public List<EntityMention> candidates() {
        return candidates;
    }

    public List<RuleProposal> proposals() {
        return proposals;
    }

    /// Returns the probability that candidate `i` is the speaker; all probabilities add up to 1.
    public double probability(int i) {
        return probabilities[i];
    }

    /// Returns an attribution to the most probable candidate, empty if there are no candidates.
    ///
    /// Its rule is the first one that proposes it, or else [AttributionRule#MODEL].
    public Optional<Attribution> bestAttribution() {
        int best = -1;
        for (int i = 0; i < probabilities.length; i++) {
            best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(attribution(candidates.get(best), probabilities[best]));
    }

    private Attribution attribution(EntityMention chosen, double share) {
        for (RuleProposal proposal : proposals) {
            if (proposal.mention().equals(chosen)) {
                return new Attribution(chosen, proposal.cue(), proposal.rule(), share);
            }
        }
        return new Attribution(chosen, Cue.NONE, AttributionRule.MODEL, share);
    }
}
