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

    static Score of(ScoreCounts tally, String group) {
        int gold = tally.of(ScoreCount.GOLD, group);
        int predicted = tally.of(ScoreCount.PREDICTED, group);
        int answers = tally.of(ScoreCount.PREDICTED_SPEAKER, group);
        int speakers = tally.of(ScoreCount.GOLD_SPEAKER, group);
        int spoken = tally.of(ScoreCount.ATTRIBUTED, group);
        int named = tally.of(ScoreCount.NAMED, group);
        int namedRight = tally.of(ScoreCount.NAMED_CORRECT, group);
        return new Score(
                group,
                gold,
                predicted,
                speakers,
                Rate.of(tally.of(ScoreCount.FOUND, group), predicted, gold),
                Rate.of(
                        tally.of(ScoreCount.FOUND_EXACT, group),
                        tally.of(ScoreCount.PREDICTED_EXACT, group),
                        gold),
                Rate.of(tally.of(ScoreCount.CORRECT, group), answers, speakers),
                Rate.of(tally.of(ScoreCount.CORRECT_LENIENT, group), answers, speakers),
                Rate.of(tally.of(ScoreCount.CORRECT_EXACT, group), answers, speakers),
                spoken,
                share(tally.of(ScoreCount.ATTRIBUTED_CORRECT, group), spoken),
                share(tally.of(ScoreCount.ATTRIBUTED_LENIENT, group), spoken),
                named,
                share(namedRight, named),
                share(namedRight, tally.of(ScoreCount.NAMED_FOUND, group)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
