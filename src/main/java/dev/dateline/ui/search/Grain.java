package dev.dateline.ui.search;

import java.time.LocalDate;

/// How finely the timeline cuts time.
public enum Grain {
    DAY {
        @Override
        public LocalDate start(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate next(LocalDate start) {
            return start.plusDays(1);
        }
    },
    MONTH {
        @Override
        public LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate next(LocalDate start) {
            return start.plusMonths(1);
        }
    },
    YEAR {
        @Override
        public LocalDate start(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public LocalDate next(LocalDate start) {
            return start.plusYears(1);
        }
    };

    /// The first day of the unit that `day` is in.
    public abstract LocalDate start(LocalDate day);

    /// The first day of the unit after that which begins at `start`.
    public abstract LocalDate next(LocalDate start);
}
