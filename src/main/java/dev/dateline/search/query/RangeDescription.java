package dev.dateline.search.query;

import dev.dateline.message.LocalizedMessages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Says ranges of dates and lengths in plain words.
final class RangeDescription {
    private final LocalizedMessages messages;

    RangeDescription(LocalizedMessages tongue) {
        this.messages = tongue;
    }

    String recent(int count, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> messages.format("query-description.last-days", count);
            case WEEKS -> messages.format("query-description.last-weeks", count);
            case MONTHS -> messages.format("query-description.last-months", count);
            default -> messages.format("query-description.last-years", count);
        };
    }

    String length(Criterion.WordCount length) {
        if (length.min() == length.max()) {
            return messages.format("query-description.words", length.min());
        }
        if (length.min() == 0) {
            return messages.format("query-description.words-at-most", length.max());
        }
        return length.max() == Integer.MAX_VALUE
                ? messages.format("query-description.words-at-least", length.min())
                : messages.format("query-description.words-range", length.min(), length.max());
    }

    String of(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(LocalDate.MIN)) {
            return messages.format("query-description.until", messages.day(last));
        }
        if (last.equals(LocalDate.MAX)) {
            return messages.format("query-description.since", messages.day(first));
        }
        if (first.equals(last)) {
            return messages.format("query-description.dated", messages.day(first));
        }
        YearMonth month = YearMonth.from(first);
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (!wholeMonths) {
            return messages.format(
                    "query-description.between", messages.day(first), messages.day(last));
        }
        if (month.equals(YearMonth.from(last))) {
            return messages.format("query-description.dated", messages.month(first));
        }
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (!wholeYears) {
            return messages.format(
                    "query-description.between", messages.month(first), messages.month(last));
        }
        String from = String.valueOf(first.getYear());
        return first.getYear() == last.getYear()
                ? messages.format("query-description.dated", from)
                : messages.format(
                        "query-description.between", from, String.valueOf(last.getYear()));
    }
}
