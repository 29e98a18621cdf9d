package dev.dateline.quote;

import java.util.List;

/// What the other stretches of an article are taken for: where an article's other fragments are
/// labels, this one rather is a label too.
final class Company {
    private static final int FEW_WORDS = 5;
    private static final int STEPS = 10;

    private final boolean[] few;
    private final double[] beliefs;
    private final double all;
    private final double allOfFew;
    private final int fewOnes;

    /// `scores` are the log odds that each of `places` is a quotation, by itself.
    Company(List<Place> places, double[] scores) {
        few = new boolean[scores.length];
        beliefs = new double[scores.length];
        double sum = 0;
        double sumOfFew = 0;
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            few[i] = places.get(i).words(FEW_WORDS) < FEW_WORDS;
            beliefs[i] = LinearModel.likelihood(scores[i]);
            sum += beliefs[i];
            sumOfFew += few[i] ? beliefs[i] : 0;
            count += few[i] ? 1 : 0;
        }
        all = sum;
        allOfFew = sumOfFew;
        fewOnes = count;
    }

    /// Puts the company of the stretch `i` into `out`.
    void describe(int i, Features out) {
        out.clear();
        int own = few[i] ? 1 : 0;
        out.add("company", mean(all - beliefs[i], few.length - 1), own);
        out.add("company-few", mean(allOfFew - own * beliefs[i], fewOnes - own), own);
    }

    /// In steps, -1 of none.
    private static int mean(double sum, int count) {
        return count == 0 ? -1 : (int) (STEPS * Math.max(0, sum) / count);
    }
}
