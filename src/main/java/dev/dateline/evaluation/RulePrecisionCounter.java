package dev.dateline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often what each rule made out is right.
final class RulePrecisionCounter {
    /// Right ones and all, by rule.
    private final Map<String, int[]> counts = new TreeMap<>();

    void add(String rule, boolean right) {
        int[] count = counts.computeIfAbsent(rule, _ -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    /// The rule with the most predictions first.
    List<RulePrecision> rulePrecisions() {
        var scores = new ArrayList<RulePrecision>();
        counts.forEach((rule, count) ->
                scores.add(new RulePrecision(rule, count[1], (double) count[0] / count[1])));
        scores.sort(Comparator.comparing(RulePrecision::predictions, Comparator.reverseOrder()));
        return scores;
    }
}
