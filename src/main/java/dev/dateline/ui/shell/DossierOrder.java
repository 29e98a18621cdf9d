package dev.dateline.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The order of things that are kept one by one, as a number for each: of two the one with the
/// lower number comes first. What is added or moved gets a number that nothing else has, so that a
/// move changes one of them.
final class DossierOrder<T> {
    private final Map<T, Double> numbers = new LinkedHashMap<>();

    /// What changed: numbers given to things, in order, and things that are gone with the numbers
    /// they had.
    record Difference<T>(Map<T, Double> put, Map<T, Double> gone) {
        boolean isEmpty() {
            return put.isEmpty() && gone.isEmpty();
        }
    }

    /// Begins anew with things as they were kept.
    void keep(Map<T, Double> kept) {
        numbers.clear();
        numbers.putAll(kept);
    }

    List<T> things() {
        return List.copyOf(numbers.keySet());
    }

    /// Takes over another order, with things added, moved or taken out.
    Difference<T> change(List<T> now) {
        var gone = new LinkedHashMap<>(numbers);
        now.forEach(gone::remove);
        var there = new ArrayList<>(numbers.keySet());
        there.removeAll(gone.keySet());
        List<T> staying = staying(there, now);
        var given = given(staying, now);
        var put = new LinkedHashMap<>(given);
        staying.forEach(put::remove);
        numbers.clear();
        numbers.putAll(given);
        return new Difference<>(put, gone);
    }

    /// Those that keep their number: all that were there, but for the one that was moved, if it is
    /// one; none if more were.
    private static <T> List<T> staying(List<T> there, List<T> now) {
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

    private Map<T, Double> given(List<T> staying, List<T> now) {
        var kept = new HashMap<T, Double>();
        staying.forEach(thing -> kept.put(thing, numbers.get(thing)));
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
