package dev.dateline.ui.fx.list;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The rows of a list out of which further ones were opened, by where they stand without those. For
/// the FX thread only.
final class ExpandedRows<T> {
    private final NavigableMap<Integer, List<T>> expanded;

    ExpandedRows() {
        this(new TreeMap<>());
    }

    private ExpandedRows(NavigableMap<Integer, List<T>> opened) {
        this.expanded = opened;
    }

    /// Where a row stands without those that were opened.
    ///
    /// @param inner its number among those opened out of `row`, if it is one of them
    record Position(int baseIndex, OptionalInt childIndex) {}

    Position positionOf(int row) {
        int rest = row;
        for (var fold : expanded.entrySet()) {
            int inner = rest - fold.getKey() - 1;
            if (inner < 0) {
                break;
            }
            if (inner < fold.getValue().size()) {
                return new Position(fold.getKey(), OptionalInt.of(inner));
            }
            rest -= fold.getValue().size();
        }
        return new Position(rest, OptionalInt.empty());
    }

    /// Where a row stands among those that were opened.
    int viewIndex(int row) {
        return row + expanded.headMap(row).values().stream().mapToInt(List::size).sum();
    }

    /// What stands at the place of an opened row.
    T childAt(Position place) {
        return children(place.baseIndex()).get(place.childIndex().orElseThrow());
    }

    private List<T> children(int row) {
        return expanded.getOrDefault(row, List.of());
    }

    boolean isExpanded(int row) {
        return expanded.containsKey(row);
    }

    void put(int row, List<T> items) {
        expanded.put(row, List.copyOf(items));
    }

    /// What was opened out of a row, which now is not any more; nothing if nothing was.
    List<T> remove(int row) {
        List<T> items = children(row);
        expanded.remove(row);
        return items;
    }

    void clear() {
        expanded.clear();
    }

    /// How many rows were opened out of others.
    int childCount() {
        return expanded.values().stream().mapToInt(List::size).sum();
    }

    /// The rows themselves, from the last to the first.
    List<Integer> descendingRows() {
        return List.copyOf(expanded.descendingKeySet());
    }

    /// As they are now, for other threads.
    ExpandedRows<T> copy() {
        return new ExpandedRows<>(new TreeMap<>(expanded));
    }
}
