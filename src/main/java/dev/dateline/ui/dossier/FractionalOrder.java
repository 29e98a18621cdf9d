package dev.dateline.ui.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The order of things that are kept one by one, as a number for each: of two the one with the
/// lower number comes first. What is added or moved gets a number that nothing else has, so that a
/// move changes one of them.
public final class FractionalOrder<T> {
    private final Map<T, Double> keys = new LinkedHashMap<>();

    /// What changed: numbers given to things, in order, and things that are gone with the numbers
    /// they had.
    public record Changes<T>(Map<T, Double> assigned, Map<T, Double> removed) {
        public boolean isEmpty() {
            return assigned.isEmpty() && removed.isEmpty();
        }
    }

    /// Begins anew with things as they were kept.
    public void reset(Map<T, Double> kept) {
        keys.clear();
        keys.putAll(kept);
    }

    List<T> things() {
        return List.copyOf(keys.keySet());
    }

    /// Takes over another order, with things added, moved or taken out.
    public Changes<T> update(List<T> now) {
        var gone = new LinkedHashMap<>(keys);
        now.forEach(gone::remove);
        var there = new ArrayList<>(keys.keySet());
        there.removeAll(gone.keySet());
        List<T> staying = unmoved(there, now);
        var given = assignKeys(staying, now);
        var put = new LinkedHashMap<>(given);
        staying.forEach(put::remove);
        keys.clear();
        keys.putAll(given);
        return new Changes<>(put, gone);
    }

    /// Those that keep their number: all that were there, but for the one that was moved, if it is
    /// one; none if more were.
    private static <T> List<T> unmoved(List<T> there, List<T> now) {
        var common = new ArrayList<>(now);
        common.retainAll(there);
        if (common.equals(there)) {
            return there;
        }
        int first = 0;
        while (common.get(first).equals(there.get(first))) {
            first++;
        }
        List<T> up = without(there, common.get(first));
        List<T> down = without(there, there.get(first));
        if (up.equals(without(common, common.get(first)))) {
            return up;
        }
        return down.equals(without(common, there.get(first))) ? down : List.of();
    }

    private static <T> List<T> without(List<T> things, T one) {
        var rest = new ArrayList<>(things);
        rest.remove(one);
        return rest;
    }

    private Map<T, Double> assignKeys(List<T> staying, List<T> now) {
        var kept = new HashMap<T, Double>();
        staying.forEach(thing -> kept.put(thing, keys.get(thing)));
        var given = new LinkedHashMap<T, Double>();
        double before = 0;
        for (int i = 0; i < now.size(); i++) {
            T thing = now.get(i);
            double number = kept.getOrDefault(thing, between(before, now, i, kept));
            given.put(thing, number);
            before = number;
        }
        return given;
    }

    /// Half way to the next thing that stays, or one further where none does.
    private static <T> double between(double before, List<T> now, int at, Map<T, Double> kept) {
        for (T later : now.subList(at + 1, now.size())) {
            if (kept.containsKey(later)) {
                return (before + kept.get(later)) / 2;
            }
        }
        return before + 1;
    }
}
