package dev.dateline.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The days of a table in the order of time, oldest first.
final class DayOrder {
    private final List<LocalDate> days;
    private final int[] numbers;
    private final int[] places;

    /// Of the first `size` days of the table.
    DayOrder(NameTable<LocalDate> table, int size) {
        numbers =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparing(table::name))
                        .mapToInt(Integer::intValue)
                        .toArray();
        days = IntStream.of(numbers).mapToObj(table::name).toList();
        places = new int[size];
        for (int place = 0; place < size; place++) {
            places[numbers[place]] = place;
        }
    }

    int size() {
        return numbers.length;
    }

    LocalDate day(int place) {
        return days.get(place);
    }

    /// What the table calls the day at a place.
    int number(int place) {
        return numbers[place];
    }

    /// Where the day of a number stands.
    int place(int number) {
        return places[number];
    }
}
