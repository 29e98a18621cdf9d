package dev.dateline.evaluation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts of gold quotations and predictions, for all quotations and for each group of them.
final class ScoreCounts {
    /// The kinds of gold quotations and predictions that are counted.
    enum Count {
        /// All gold quotations.
        GOLD,
        PREDICTED,
        PREDICTED_EXACT,
        /// Gold quotations whose span is predicted.
        FOUND,
        FOUND_EXACT,
        /// Gold quotations whose speaker can be judged.
        GOLD_SPEAKER,
        /// Predictions whose speaker can be judged.
        PREDICTED_SPEAKER,
        /// Gold quotations that are found with the right speaker.
        CORRECT,
        CORRECT_LENIENT,
        CORRECT_EXACT,
        /// Gold quotations that are found and have an annotated speaker.
        ATTRIBUTED,
        ATTRIBUTED_CORRECT,
        ATTRIBUTED_LENIENT,
        /// Gold quotations whose speaker's full name is in the article.
        NAMED,
        NAMED_FOUND,
        NAMED_CORRECT
    }

    private final Map<String, Map<Count, Integer>> counts = new HashMap<>();

    void add(Count count, String group) {
        counts.computeIfAbsent(group, _ -> new EnumMap<>(Count.class))
                .merge(count, 1, Integer::sum);
    }

    /// Returns the score of one group; all rates are 0 if nothing is counted for it.
    Score score(String group) {
        return new Score(group, counts.getOrDefault(group, Map.of()));
    }

    /// Returns all groups with gold quotations except [QuoteGroups#ALL] and attribution patterns.
    ///
    /// Publishers come last, types of speakers before them.
    List<String> groups() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(Count.GOLD))
                .map(Map.Entry::getKey)
                .filter(group ->
                        !group.equals(QuoteGroups.ALL)
                                && !group.startsWith(AttributionPattern.PREFIX))
                .sorted(
                        Comparator.<String, Boolean>comparing(
                                        g -> g.startsWith(QuoteGroups.PUBLISHER))
                                .thenComparing(g -> g.startsWith(QuoteGroups.SPEAKER_TYPE))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
