package dev.dateline.ui.search.timeline;

import java.time.LocalDate;

/// How finely the timeline cuts time.
public enum TimelineUnit {
    DAY {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate nextStart(LocalDate start) {
            return start.plusDays(1);
        }
    },
    MONTH {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate nextStart(LocalDate start) {
            return start.plusMonths(1);
        }
    },
    YEAR {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public LocalDate nextStart(LocalDate start) {
            return start.plusYears(1);
        }
    };

    /// The first day of the unit that `day` is in.
    public abstract LocalDate startOf(LocalDate day);

    /// The first day of the unit after that which begins at `start`.
    public abstract LocalDate nextStart(LocalDate start);
}
