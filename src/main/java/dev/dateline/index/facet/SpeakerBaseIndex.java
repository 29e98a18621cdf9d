package dev.dateline.index.facet;

import dev.dateline.index.speakers.SpeakerTermCodec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which names in a table of [SpeakerTermCodec]s have one base. Thread-safe.
final class SpeakerBaseIndex {
    private final ValueDictionary<String> terms;
    private final Map<String, List<Integer>> ordinalsByBase = new HashMap<>();
    private int indexedCount;

    SpeakerBaseIndex(ValueDictionary<String> forms) {
        this.terms = forms;
    }

    /// Their numbers.
    synchronized List<Integer> ordinalsOf(String base) {
        for (int size = terms.size(); indexedCount < size; indexedCount++) {
            String of = SpeakerTermCodec.base(terms.value(indexedCount));
            ordinalsByBase.computeIfAbsent(of, _ -> new ArrayList<>(1)).add(indexedCount);
        }
        return List.copyOf(ordinalsByBase.getOrDefault(base, List.of()));
    }
}
