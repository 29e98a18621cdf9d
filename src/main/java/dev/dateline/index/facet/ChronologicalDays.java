package dev.dateline.index.facet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The days of a table in the order of time, oldest first.
public final class ChronologicalDays {
    private final List<LocalDate> days;
    private final int[] ordinals;
    private final int[] positions;

    /// Of the first `size` days of the table.
    ChronologicalDays(ValueDictionary<LocalDate> table, int size) {
        ordinals =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparing(table::value))
                        .mapToInt(Integer::intValue)
                        .toArray();
        days = IntStream.of(ordinals).mapToObj(table::value).toList();
        positions = new int[size];
        for (int place = 0; place < size; place++) {
            positions[ordinals[place]] = place;
        }
    }

    public int size() {
        return ordinals.length;
    }

    LocalDate day(int place) {
        return days.get(place);
    }

    /// What the table calls the day at a place.
    int ordinal(int place) {
        return ordinals[place];
    }

    /// Where the day of a number stands.
    public int position(int number) {
        return positions[number];
    }
}
