package dev.dateline.ui.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Assigns a numeric sort key to each item of a list whose items are stored one by one.
///
/// An item that is added or moved between two items gets the mean of their keys, so that a move
/// changes the key of one item only.
public final class FractionalOrder<T> {
    private final Map<T, Double> keys = new LinkedHashMap<>();

    /// The items whose sort keys change from one order to the next, and the removed items.
    ///
    /// @param assigned the items with new keys, in order
    /// @param removed the removed items with their former keys
    public record Changes<T>(Map<T, Double> assigned, Map<T, Double> removed) {
        public boolean isEmpty() {
            return assigned.isEmpty() && removed.isEmpty();
        }
    }

    /// Replaces all items by stored items, given in order with their sort keys.
    public void reset(Map<T, Double> stored) {
        keys.clear();
        keys.putAll(stored);
    }

    List<T> things() {
        return List.copyOf(keys.keySet());
    }

    /// Changes the order to `items`, in which items may be added, moved or removed.
    public Changes<T> update(List<T> items) {
        var removed = new LinkedHashMap<>(keys);
        items.forEach(removed::remove);
        var remaining = new ArrayList<>(keys.keySet());
        remaining.removeAll(removed.keySet());
        List<T> unmoved = unmoved(remaining, items);
        Map<T, Double> newKeys = assignKeys(unmoved, items);
        var assigned = new LinkedHashMap<>(newKeys);
        unmoved.forEach(assigned::remove);
        keys.clear();
        keys.putAll(newKeys);
        return new Changes<>(assigned, removed);
    }

    /// Returns the items that keep their sort keys in the new order.
    ///
    /// These are all remaining items if none was moved, all except the moved item if one was moved,
    /// and none if several were moved.
    private static <T> List<T> unmoved(List<T> remaining, List<T> items) {
        var common = new ArrayList<>(items);
        common.retainAll(remaining);
        if (common.equals(remaining)) {
            return remaining;
        }
        int first = 0;
        while (common.get(first).equals(remaining.get(first))) {
            first++;
        }
        T movedUp = common.get(first);
        T movedDown = remaining.get(first);
        for (T moved : List.of(movedUp, movedDown)) {
            List<T> others = without(remaining, moved);
            if (others.equals(without(common, moved))) {
                return others;
            }
        }
        return List.of();
    }

    private static <T> List<T> without(List<T> items, T item) {
        var others = new ArrayList<>(items);
        others.remove(item);
        return others;
    }

    private Map<T, Double> assignKeys(List<T> unmoved, List<T> items) {
        var fixed = new HashMap<T, Double>();
        unmoved.forEach(item -> fixed.put(item, keys.get(item)));
        var assigned = new LinkedHashMap<T, Double>();
        double previous = 0;
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            double key = fixed.getOrDefault(item, keyAfter(previous, items, i, fixed));
            assigned.put(item, key);
            previous = key;
        }
        return assigned;
    }

    /// Returns the mean of `previous` and the next fixed sort key after `index`.
    ///
    /// If no fixed key follows, returns `previous` plus 1.
    private static <T> double keyAfter(
            double previous, List<T> items, int index, Map<T, Double> fixed) {
        for (T later : items.subList(index + 1, items.size())) {
            if (fixed.containsKey(later)) {
                return (previous + fixed.get(later)) / 2;
            }
        }
        return previous + 1;
    }
}
