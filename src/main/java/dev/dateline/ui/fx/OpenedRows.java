package dev.dateline.ui.fx;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The rows of a list out of which further ones were opened, by where they stand without those. For
/// the FX thread only.
final class OpenedRows<T> {
    private final NavigableMap<Integer, List<T>> opened;

    OpenedRows() {
        this(new TreeMap<>());
    }

    private OpenedRows(NavigableMap<Integer, List<T>> opened) {
        this.opened = opened;
    }

    /// Where a row stands without those that were opened.
    ///
    /// @param inner its number among those opened out of `row`, if it is one of them
    record Place(int row, OptionalInt inner) {}

    Place unfolded(int row) {
        int rest = row;
        for (var fold : opened.entrySet()) {
            int inner = rest - fold.getKey() - 1;
            if (inner < 0) {
                break;
            }
            if (inner < fold.getValue().size()) {
                return new Place(fold.getKey(), OptionalInt.of(inner));
            }
            rest -= fold.getValue().size();
        }
        return new Place(rest, OptionalInt.empty());
    }

    /// Where a row stands among those that were opened.
    int folded(int row) {
        return row + opened.headMap(row).values().stream().mapToInt(List::size).sum();
    }

    /// What stands at the place of an opened row.
    T item(Place place) {
        return items(place.row()).get(place.inner().orElseThrow());
    }

    private List<T> items(int row) {
        return opened.getOrDefault(row, List.of());
    }

    boolean has(int row) {
        return opened.containsKey(row);
    }

    void put(int row, List<T> items) {
        opened.put(row, List.copyOf(items));
    }

    /// What was opened out of a row, which now is not any more; nothing if nothing was.
    List<T> remove(int row) {
        List<T> items = items(row);
        opened.remove(row);
        return items;
    }

    void clear() {
        opened.clear();
    }

    /// How many rows were opened out of others.
    int size() {
        return opened.values().stream().mapToInt(List::size).sum();
    }

    /// The rows themselves, from the last to the first.
    List<Integer> lastFirst() {
        return List.copyOf(opened.descendingKeySet());
    }

    /// As they are now, for other threads.
    OpenedRows<T> copy() {
        return new OpenedRows<>(new TreeMap<>(opened));
    }
}
