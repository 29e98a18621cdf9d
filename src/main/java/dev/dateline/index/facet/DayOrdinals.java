package dev.dateline.index.facet;

import java.time.LocalDate;
import java.util.Arrays;

/// The numbers that a table gives to days, for asking often: most archives have few days, and the
/// same ones again and again. Not thread-safe.
final class DayOrdinals {
    /// Days since 1970 from here on are remembered: the year 1800.
    private static final int FIRST_DAY = -62_091;

    /// Up to the year 2100; four bytes for each day.
    private static final int DAY_COUNT = 109_573;

    private static final int UNKNOWN = -1;

    private final ValueDictionary<LocalDate> table;
    private final int[] cached = new int[DAY_COUNT];

    DayOrdinals(ValueDictionary<LocalDate> table) {
        this.table = table;
        Arrays.fill(cached, UNKNOWN);
    }

    /// @param day since 1970
    int of(long day) {
        long at = day - FIRST_DAY;
        if (at < 0 || at >= DAY_COUNT) {
            return lookUp(day);
        }
        if (cached[(int) at] == UNKNOWN) {
            cached[(int) at] = lookUp(day);
        }
        return cached[(int) at];
    }

    private int lookUp(long day) {
        return table.ordinal(LocalDate.ofEpochDay(day));
    }
}
