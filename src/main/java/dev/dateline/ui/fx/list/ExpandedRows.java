package dev.dateline.ui.fx.list;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The expanded rows of a list and their child rows.
///
/// A *base index* does not count child rows, a *view index* counts all rows. FX thread only, except
/// for a [#copy].
final class ExpandedRows<T> {
    /// The child rows by the base index of their parent.
    private final NavigableMap<Integer, List<T>> expanded;

    ExpandedRows() {
        this(new TreeMap<>());
    }

    private ExpandedRows(NavigableMap<Integer, List<T>> expanded) {
        this.expanded = expanded;
    }

    /// The base index of a row and, for a child row, its index among the child rows.
    ///
    /// @param baseIndex base index of the row or, for a child row, of its parent
    /// @param childIndex index among the child rows of the parent, if it is a child row
    record Position(int baseIndex, OptionalInt childIndex) {}

    /// Returns the position of the row with a view index.
    Position positionOf(int viewIndex) {
        int rest = viewIndex;
        for (var parent : expanded.entrySet()) {
            int childIndex = rest - parent.getKey() - 1;
            if (childIndex < 0) {
                break;
            }
            if (childIndex < parent.getValue().size()) {
                return new Position(parent.getKey(), OptionalInt.of(childIndex));
            }
            rest -= parent.getValue().size();
        }
        return new Position(rest, OptionalInt.empty());
    }

    /// Returns the view index of the row with a base index.
    int viewIndex(int baseIndex) {
        return baseIndex + expanded.headMap(baseIndex).values().stream().mapToInt(List::size).sum();
    }

    /// Returns the item of a child row.
    T childAt(Position position) {
        return expanded.getOrDefault(position.baseIndex(), List.of())
                .get(position.childIndex().orElseThrow());
    }

    boolean isExpanded(int baseIndex) {
        return expanded.containsKey(baseIndex);
    }

    void put(int baseIndex, List<T> children) {
        expanded.put(baseIndex, List.copyOf(children));
    }

    /// Collapses a row and returns its former child rows, which may be none.
    List<T> remove(int baseIndex) {
        List<T> children = expanded.remove(baseIndex);
        return children == null ? List.of() : children;
    }

    void clear() {
        expanded.clear();
    }

    /// Returns the number of all child rows.
    int childCount() {
        return expanded.values().stream().mapToInt(List::size).sum();
    }

    /// Returns the base indices of the expanded rows, highest first.
    List<Integer> descendingBaseIndices() {
        return List.copyOf(expanded.descendingKeySet());
    }

    /// Returns an independent copy that a background thread may read.
    ExpandedRows<T> copy() {
        return new ExpandedRows<>(new TreeMap<>(expanded));
    }
}
