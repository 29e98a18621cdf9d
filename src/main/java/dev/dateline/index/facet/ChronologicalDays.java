package dev.dateline.index.facet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Sorts the days of a [ValueDictionary] by date, oldest first.
///
/// An ordinal is a day's number in the dictionary, a position its number in date order.
public final class ChronologicalDays {
    private final List<LocalDate> days;
    private final int[] ordinals;
    private final int[] positions;

    /// Sorts the days with ordinals below `size` in the dictionary.
    ChronologicalDays(ValueDictionary<LocalDate> dictionary, int size) {
        ordinals =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparing(dictionary::value))
                        .mapToInt(Integer::intValue)
                        .toArray();
        days = IntStream.of(ordinals).mapToObj(dictionary::value).toList();
        positions = new int[size];
        for (int position = 0; position < size; position++) {
            positions[ordinals[position]] = position;
        }
    }

    public int size() {
        return ordinals.length;
    }

    LocalDate day(int position) {
        return days.get(position);
    }

    int ordinal(int position) {
        return ordinals[position];
    }

    public int position(int ordinal) {
        return positions[ordinal];
    }
}
