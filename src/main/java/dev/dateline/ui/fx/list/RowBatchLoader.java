package dev.dateline.ui.fx.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Loads what stands in some rows of a long list; those that follow each other together.
record RowBatchLoader<T>(
        List<ExpandedRows.Position> positions, ExpandedRows<T> expandedRows, PageLoader<T> loader) {
    List<T> load() throws IOException {
        var loaded = new ArrayList<T>();
        int next = 0;
        while (next < positions.size()) {
            ExpandedRows.Position place = positions.get(next);
            if (place.childIndex().isPresent()) {
                loaded.add(expandedRows.childAt(place));
                next++;
            } else {
                int rows = consecutiveRows(next);
                loaded.addAll(loader.load(place.baseIndex(), rows));
                next += rows;
            }
        }
        return loaded;
    }

    /// How many places from one on stand for rows that follow each other.
    private int consecutiveRows(int first) {
        int row = positions.get(first).baseIndex();
        int rows = 1;
        while (first + rows < positions.size()
                && positions.get(first + rows).equals(positionOfBase(row + rows))) {
            rows++;
        }
        return rows;
    }

    private static ExpandedRows.Position positionOfBase(int row) {
        return new ExpandedRows.Position(row, OptionalInt.empty());
    }
}
