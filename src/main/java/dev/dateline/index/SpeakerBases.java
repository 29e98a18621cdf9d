package dev.dateline.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which names in a table of [SpeakerForm]s have one base. Thread-safe.
final class SpeakerBases {
    private final NameTable<String> forms;
    private final Map<String, List<Integer>> numbers = new HashMap<>();
    private int seen;

    SpeakerBases(NameTable<String> forms) {
        this.forms = forms;
    }

    /// Their numbers.
    synchronized List<Integer> names(String base) {
        for (int size = forms.size(); seen < size; seen++) {
            String of = SpeakerForm.base(forms.name(seen));
            numbers.computeIfAbsent(of, _ -> new ArrayList<>(1)).add(seen);
        }
        return List.copyOf(numbers.getOrDefault(base, List.of()));
    }
}
