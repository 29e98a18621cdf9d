package dev.dateline.gold;

/// How well the quotations of one group are found. `spans`, `exactSpans`: whether they are found at
/// all, by overlap and to the character. `judged`: of the gold, those with a speaker to be judged.
/// `endToEnd`: found, and the right speaker. `speaker`: the share of right speakers among those
/// found; `names`: of right full names among all whose speaker has one, `namesFound` among those
/// found.
public record Score(
        String group,
        int gold,
        int predicted,
        int judged,
        Rate spans,
        Rate exactSpans,
        Rate endToEnd,
        Rate endToEndLenient,
        Rate endToEndExact,
        int spoken,
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
        return Groups.hasPrecision(group);
    }

    static Score of(Tally tally, String group) {
        int gold = tally.of(Count.GOLD, group);
        int predicted = tally.of(Count.PREDICTED, group);
        int answers = tally.of(Count.PREDICTED_SPEAKER, group);
        int speakers = tally.of(Count.GOLD_SPEAKER, group);
        int spoken = tally.of(Count.SPOKEN, group);
        int named = tally.of(Count.NAMED, group);
        int namedRight = tally.of(Count.NAMED_RIGHT, group);
        return new Score(
                group,
                gold,
                predicted,
                speakers,
                Rate.of(tally.of(Count.FOUND, group), predicted, gold),
                Rate.of(
                        tally.of(Count.FOUND_EXACT, group),
                        tally.of(Count.PREDICTED_EXACT, group),
                        gold),
                Rate.of(tally.of(Count.RIGHT, group), answers, speakers),
                Rate.of(tally.of(Count.RIGHT_LENIENT, group), answers, speakers),
                Rate.of(tally.of(Count.RIGHT_EXACT, group), answers, speakers),
                spoken,
                share(tally.of(Count.SPOKEN_RIGHT, group), spoken),
                share(tally.of(Count.SPOKEN_LENIENT, group), spoken),
                named,
                share(namedRight, named),
                share(namedRight, tally.of(Count.NAMED_FOUND, group)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
