package dev.dateline.evaluation;

import dev.dateline.evaluation.ScoreCounts.Count;

import java.util.Map;

/// Precision and recall of the quotations of one group.
///
/// A quotation is *found* if a prediction overlaps it, *exactly* if both ends agree.
public final class Score {
    private final String group;
    private final Map<Count, Integer> counts;

    Score(String group, Map<Count, Integer> counts) {
        this.group = group;
        this.counts = Map.copyOf(counts);
    }

    /// Precision, recall and their harmonic mean; each is 0 if there is nothing to divide by.
    public record Rate(double precision, double recall) {
        /// Returns the harmonic mean.
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public String group() {
        return group;
    }

    /// Returns whether predictions that match no gold quotation can belong to the group.
    ///
    /// Otherwise precision means little.
    public boolean hasPrecision() {
        return QuoteGroups.hasPrecision(group);
    }

    /// Returns the number of gold quotations.
    public int gold() {
        return count(Count.GOLD);
    }

    /// Returns the number of predictions.
    public int predicted() {
        return count(Count.PREDICTED);
    }

    /// Returns the number of gold quotations whose speaker can be judged.
    public int attributable() {
        return count(Count.GOLD_SPEAKER);
    }

    /// Returns how well quotations are found by overlap.
    public Rate spans() {
        return rate(Count.FOUND, Count.PREDICTED, Count.GOLD);
    }

    /// Returns how well quotations are found exactly.
    public Rate exactSpans() {
        return rate(Count.FOUND_EXACT, Count.PREDICTED_EXACT, Count.GOLD);
    }

    /// Returns how well quotations are found with the right speaker.
    public Rate endToEnd() {
        return speakerRate(Count.CORRECT);
    }

    /// Returns how well quotations are found with any annotated word of the right speaker.
    public Rate endToEndLenient() {
        return speakerRate(Count.CORRECT_LENIENT);
    }

    /// Returns how well quotations are found exactly with the right speaker.
    public Rate endToEndExact() {
        return speakerRate(Count.CORRECT_EXACT);
    }

    /// Returns the number of gold quotations that are found and have a speaker.
    public int attributed() {
        return count(Count.ATTRIBUTED);
    }

    /// Returns the share of right speakers among the [#attributed()] quotations.
    public double speaker() {
        return share(Count.ATTRIBUTED_CORRECT, Count.ATTRIBUTED);
    }

    /// Returns the share of speakers that match any annotated word.
    public double speakerLenient() {
        return share(Count.ATTRIBUTED_LENIENT, Count.ATTRIBUTED);
    }

    /// Returns the number of gold quotations whose speaker has a full name in the article.
    public int named() {
        return count(Count.NAMED);
    }

    /// Returns the share of right full names among the [#named()] quotations.
    public double names() {
        return share(Count.NAMED_CORRECT, Count.NAMED);
    }

    /// Returns the share of right full names among the [#named()] quotations that are found.
    public double namesFound() {
        return share(Count.NAMED_CORRECT, Count.NAMED_FOUND);
    }

    private int count(Count count) {
        return counts.getOrDefault(count, 0);
    }

    private Rate speakerRate(Count correct) {
        return rate(correct, Count.PREDICTED_SPEAKER, Count.GOLD_SPEAKER);
    }

    private Rate rate(Count correct, Count predicted, Count gold) {
        return new Rate(share(correct, predicted), share(correct, gold));
    }

    private double share(Count part, Count whole) {
        return count(whole) == 0 ? 0 : (double) count(part) / count(whole);
    }

    @Override
    public String toString() {
        return group + " " + counts;
    }
}
