package dev.dateline.index;

import java.time.LocalDate;
import java.util.Arrays;

/// The numbers that a table gives to days, for asking often: most archives have few days, and the
/// same ones again and again. Not thread-safe.
final class DayNumbers {
    /// Days since 1970 from here on are remembered: the year 1800.
    private static final int FIRST = -62_091;

    /// Up to the year 2100; four bytes for each day.
    private static final int COUNT = 109_573;

    private static final int UNKNOWN = -1;

    private final NameTable<LocalDate> table;
    private final int[] known = new int[COUNT];

    DayNumbers(NameTable<LocalDate> table) {
        this.table = table;
        Arrays.fill(known, UNKNOWN);
    }

    /// @param day since 1970
    int of(long day) {
        long at = day - FIRST;
        if (at < 0 || at >= COUNT) {
            return number(day);
        }
        if (known[(int) at] == UNKNOWN) {
            known[(int) at] = number(day);
        }
        return known[(int) at];
    }

    private int number(long day) {
        return table.number(LocalDate.ofEpochDay(day));
    }
}
