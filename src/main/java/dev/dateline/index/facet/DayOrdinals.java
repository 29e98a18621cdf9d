package dev.dateline.index.facet;

import java.time.LocalDate;
import java.util.Arrays;

/// Looks up the dictionary ordinals of days and caches them in an array while columns are read. Not
/// thread-safe.
final class DayOrdinals {
    /// The first cached day, in the year 1800, as days since 1970.
    private static final int FIRST_DAY = -62_091;

    /// The number of cached days, up to the year 2100. Each takes four bytes.
    private static final int DAY_COUNT = 109_573;

    private static final int UNKNOWN = -1;

    private final ValueDictionary<LocalDate> dictionary;
    private final int[] cached = new int[DAY_COUNT];

    DayOrdinals(ValueDictionary<LocalDate> dictionary) {
        this.dictionary = dictionary;
        Arrays.fill(cached, UNKNOWN);
    }

    /// Returns the dictionary ordinal of a day.
    ///
    /// @param day as days since 1970
    int of(long day) {
        long index = day - FIRST_DAY;
        if (index < 0 || index >= DAY_COUNT) {
            return lookUp(day);
        }
        if (cached[(int) index] == UNKNOWN) {
            cached[(int) index] = lookUp(day);
        }
        return cached[(int) index];
    }

    private int lookUp(long day) {
        return dictionary.ordinal(LocalDate.ofEpochDay(day));
    }
}
