package dev.dateline.evaluation;

import dev.dateline.evaluation.ScoreCounts.Count;

import java.util.Map;

/// Precision and recall of the quotations of one group.
///
/// A quotation is *found* if its intersection with a prediction is at least 80 % of their union. It
/// is found *exactly* if both ends agree, to within two code units.
public final class Score {
    private final String group;
    private final Map<Count, Integer> counts;

    Score(String group, Map<Count, Integer> counts) {
        this.group = group;
        this.counts = Map.copyOf(counts);
    }

    /// Precision, recall and their harmonic mean (F1). Each is 0 if its denominator is 0.
    public record Rate(double precision, double recall) {
        /// Returns the harmonic mean of precision and recall.
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public String group() {
        return group;
    }

    /// Returns whether predictions that match no gold quotation can belong to the group.
    ///
    /// If they cannot, the precision of the group means little.
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

    /// Returns precision and recall of found quotations, regardless of their speakers.
    public Rate spans() {
        return rate(Count.FOUND, Count.PREDICTED, Count.GOLD);
    }

    /// Returns precision and recall of exactly found quotations, regardless of their speakers.
    public Rate exactSpans() {
        return rate(Count.FOUND_EXACT, Count.PREDICTED_EXACT, Count.GOLD);
    }

    /// Returns precision and recall of found quotations with the right speaker.
    public Rate endToEnd() {
        return speakerRate(Count.CORRECT);
    }

    /// Returns precision and recall of found quotations whose predicted speaker overlaps any
    /// annotated words.
    public Rate endToEndLenient() {
        return speakerRate(Count.CORRECT_LENIENT);
    }

    /// Returns precision and recall of exactly found quotations with the right speaker.
    public Rate endToEndExact() {
        return speakerRate(Count.CORRECT_EXACT);
    }

    /// Returns the number of gold quotations that are found and have an annotated speaker.
    public int attributed() {
        return count(Count.ATTRIBUTED);
    }

    /// Returns the share of right speakers among the [#attributed()] quotations.
    public double speaker() {
        return share(Count.ATTRIBUTED_CORRECT, Count.ATTRIBUTED);
    }

    /// Returns the share of the [#attributed()] quotations whose predicted speaker overlaps any
    /// annotated words.
    public double speakerLenient() {
        return share(Count.ATTRIBUTED_LENIENT, Count.ATTRIBUTED);
    }

    /// Returns the number of gold quotations whose speaker's full name is in the article.
    public int named() {
        return count(Count.NAMED);
    }

    /// Returns the share of the [#named()] quotations whose predicted full name is right.
    public double names() {
        return share(Count.NAMED_CORRECT, Count.NAMED);
    }

    /// Returns the share of the found [#named()] quotations whose predicted full name is right.
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
