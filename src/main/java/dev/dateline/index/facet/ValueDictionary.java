package dev.dateline.index.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Small numbers for things that many articles share, from 0 in the order they were first met, so
/// that counting is adding in an array. Never forgets any. Thread-safe.
final class ValueDictionary<T> {
    private final Map<T, Integer> ordinals = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    synchronized int ordinal(T name) {
        Integer known = ordinals.putIfAbsent(name, values.size());
        if (known != null) {
            return known;
        }
        values.add(name);
        return values.size() - 1;
    }

    synchronized T value(int number) {
        return values.get(number);
    }

    /// More than any number given so far.
    synchronized int size() {
        return values.size();
    }
}
