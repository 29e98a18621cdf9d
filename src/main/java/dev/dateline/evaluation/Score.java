package dev.dateline.evaluation;

/// How well the quotations of one group are found. `spans`, `exactSpans`: whether they are found at
/// all, by overlap and to the character. `judged`: of the gold, those with a speaker to be judged.
/// `endToEnd`: found, and the right speaker. `speaker`: the share of right speakers among those
/// found; `names`: of right full names among all whose speaker has one, `namesFound` among those
/// found.
public record Score(
        String group,
        int gold,
        int predicted,
        int attributable,
        Rate spans,
        Rate exactSpans,
        Rate endToEnd,
        Rate endToEndLenient,
        Rate endToEndExact,
        int attributed,
        double speaker,
        double speakerLenient,
        int named,
        double names,
        double namesFound) {

    /// Precision, recall and their harmonic mean, each 0 where there is nothing.
    public record Rate(double precision, double recall) {
        private static Rate of(int right, int predicted, int gold) {
            return new Rate(share(right, predicted), share(right, gold));
        }

        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /// Whether predictions that answer nothing can belong to the group: without, precision means
    /// little.
    public boolean hasPrecision() {
        return QuoteGroups.hasPrecision(group);
    }

    static Score of(ScoreCounts counts, String group) {
        int gold = counts.of(ScoreCount.GOLD, group);
        int predicted = counts.of(ScoreCount.PREDICTED, group);
        int answers = counts.of(ScoreCount.PREDICTED_SPEAKER, group);
        int speakers = counts.of(ScoreCount.GOLD_SPEAKER, group);
        int spoken = counts.of(ScoreCount.ATTRIBUTED, group);
        int named = counts.of(ScoreCount.NAMED, group);
        int namedRight = counts.of(ScoreCount.NAMED_CORRECT, group);
        return new Score(
                group,
                gold,
                predicted,
                speakers,
                Rate.of(counts.of(ScoreCount.FOUND, group), predicted, gold),
                Rate.of(
                        counts.of(ScoreCount.FOUND_EXACT, group),
                        counts.of(ScoreCount.PREDICTED_EXACT, group),
                        gold),
                Rate.of(counts.of(ScoreCount.CORRECT, group), answers, speakers),
                Rate.of(counts.of(ScoreCount.CORRECT_LENIENT, group), answers, speakers),
                Rate.of(counts.of(ScoreCount.CORRECT_EXACT, group), answers, speakers),
                spoken,
                share(counts.of(ScoreCount.ATTRIBUTED_CORRECT, group), spoken),
                share(counts.of(ScoreCount.ATTRIBUTED_LENIENT, group), spoken),
                named,
                share(namedRight, named),
                share(namedRight, counts.of(ScoreCount.NAMED_FOUND, group)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
