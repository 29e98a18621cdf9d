package dev.dateline.ui.fx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Loads what stands in some rows of a long list; those that follow each other together.
record RowFetch<T>(List<OpenedRows.Place> places, OpenedRows<T> opened, PageSource<T> source) {
    List<T> load() throws IOException {
        var loaded = new ArrayList<T>();
        int next = 0;
        while (next < places.size()) {
            OpenedRows.Place place = places.get(next);
            if (place.inner().isPresent()) {
                loaded.add(opened.item(place));
                next++;
            } else {
                int rows = following(next);
                loaded.addAll(source.load(place.row(), rows));
                next += rows;
            }
        }
        return loaded;
    }

    /// How many places from one on stand for rows that follow each other.
    private int following(int first) {
        int row = places.get(first).row();
        int rows = 1;
        while (first + rows < places.size() && places.get(first + rows).equals(outer(row + rows))) {
            rows++;
        }
        return rows;
    }

    private static OpenedRows.Place outer(int row) {
        return new OpenedRows.Place(row, OptionalInt.empty());
    }
}
