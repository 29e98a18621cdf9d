package dev.dateline.index.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Assigns consecutive ordinals, from 0 in the order of first use, to values that many articles
/// share.
///
/// Counting by ordinal is an array increment. Values are never removed. Thread-safe.
final class ValueDictionary<T> {
    private final Map<T, Integer> ordinals = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /// Returns the ordinal of a value. Assigns a new one at the value's first use.
    synchronized int ordinal(T value) {
        Integer known = ordinals.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    synchronized T value(int ordinal) {
        return values.get(ordinal);
    }

    synchronized int size() {
        return values.size();
    }
}
