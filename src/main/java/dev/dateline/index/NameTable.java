package dev.dateline.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Small numbers for things that many articles share, from 0 in the order they were first met, so
/// that counting is adding in an array. Never forgets any. Thread-safe.
final class NameTable<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> names = new ArrayList<>();

    synchronized int number(T name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    synchronized T name(int number) {
        return names.get(number);
    }

    /// More than any number given so far.
    synchronized int size() {
        return names.size();
    }
}
