package dev.dateline.evaluation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts for all quotations and for each group of them.
final class ScoreCounts {
    static final String ALL = "all";

    private final Map<String, Map<ScoreCount, Integer>> counts = new HashMap<>();

    void add(ScoreCount count, String group) {
        counts.computeIfAbsent(group, _ -> new EnumMap<>(ScoreCount.class))
                .merge(count, 1, Integer::sum);
    }

    int of(ScoreCount count, String group) {
        return counts.getOrDefault(group, Map.of()).getOrDefault(count, 0);
    }

    /// All groups with something in the gold but [#ALL] and those of [AttributionPattern]:
    /// publishers last, types of speakers before.
    List<String> groups() {
        return counts.keySet().stream()
                .filter(group -> !group.equals(ALL) && !group.startsWith(AttributionPattern.PREFIX))
                .filter(group -> of(ScoreCount.GOLD, group) > 0)
                .sorted(
                        Comparator.<String, Boolean>comparing(g -> g.startsWith("pub:"))
                                .thenComparing(g -> g.startsWith("type:"))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
