package dev.dateline.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The precision of one attribution rule: the share of its predictions whose span and speaker are
/// right.
///
/// @param rule the [dev.dateline.quote.Quote#rule()]
public record RulePrecision(String rule, int predictions, double precision) {
    /// Counts all predictions and correct predictions by rule.
    static final class Counter {
        private final Map<String, int[]> correctAndAll = new TreeMap<>();

        void add(String rule, boolean isCorrect) {
            int[] counts = correctAndAll.computeIfAbsent(rule, _ -> new int[2]);
            counts[0] += isCorrect ? 1 : 0;
            counts[1]++;
        }

        /// Returns the precision of each rule, the rule with the most predictions first.
        List<RulePrecision> precisions() {
            return correctAndAll.entrySet().stream()
                    .map(entry -> of(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(RulePrecision::predictions).reversed())
                    .toList();
        }

        private static RulePrecision of(String rule, int[] counts) {
            return new RulePrecision(rule, counts[1], (double) counts[0] / counts[1]);
        }
    }
}
