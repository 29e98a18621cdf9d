package dev.dateline.search;

import dev.dateline.message.Tongue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Says ranges of dates and lengths in plain words.
final class RangeDescription {
    private final Tongue tongue;

    RangeDescription(Tongue tongue) {
        this.tongue = tongue;
    }

    String recent(int count, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> tongue.say("understood.last-days", count);
            case WEEKS -> tongue.say("understood.last-weeks", count);
            case MONTHS -> tongue.say("understood.last-months", count);
            default -> tongue.say("understood.last-years", count);
        };
    }

    String length(Criterion.Length length) {
        if (length.least() == length.most()) {
            return tongue.say("understood.words", length.least());
        }
        if (length.least() == 0) {
            return tongue.say("understood.words-most", length.most());
        }
        return length.most() == Integer.MAX_VALUE
                ? tongue.say("understood.words-least", length.least())
                : tongue.say("understood.words-range", length.least(), length.most());
    }

    String of(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(LocalDate.MIN)) {
            return tongue.say("understood.until", tongue.day(last));
        }
        if (last.equals(LocalDate.MAX)) {
            return tongue.say("understood.since", tongue.day(first));
        }
        if (first.equals(last)) {
            return tongue.say("understood.dated", tongue.day(first));
        }
        YearMonth month = YearMonth.from(first);
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (!wholeMonths) {
            return tongue.say("understood.between", tongue.day(first), tongue.day(last));
        }
        if (month.equals(YearMonth.from(last))) {
            return tongue.say("understood.dated", tongue.month(first));
        }
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (!wholeYears) {
            return tongue.say("understood.between", tongue.month(first), tongue.month(last));
        }
        String from = String.valueOf(first.getYear());
        return first.getYear() == last.getYear()
                ? tongue.say("understood.dated", from)
                : tongue.say("understood.between", from, String.valueOf(last.getYear()));
    }
}
