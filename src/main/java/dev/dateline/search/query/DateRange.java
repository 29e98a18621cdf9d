package dev.dateline.search.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of days from `first` to `last`, both included.
///
/// [LocalDate#MIN] and [LocalDate#MAX] stand for an open start or end.
public record DateRange(LocalDate first, LocalDate last) {
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("not a range: " + first + ".." + last);
        }
    }

    /// Parses a date range as typed in a query. Accepts `2022`, `2022-03`, `2022-03-04`,
    /// `2022-02..2022-05`, `2022-02..`, `..2022`, `<2022-03`, `<=2022`, `>2022-03-04` and `>=2022`.
    ///
    /// A reversed range is turned around. Returns empty for any other text.
    public static Optional<DateRange> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return between(text.substring(0, dots), text.substring(dots + 2));
        }
        String operator = text.replaceFirst("^([<>]?=?).*", "$1");
        return parseDate(text.substring(operator.length())).flatMap(s -> s.withOperator(operator));
    }

    private static Optional<DateRange> between(String from, String to) {
        Optional<DateRange> start =
                from.isBlank() ? Optional.of(unbounded()) : parseDate(from.strip());
        Optional<DateRange> end = to.isBlank() ? Optional.of(unbounded()) : parseDate(to.strip());
        if (start.isEmpty() || end.isEmpty() || (from.isBlank() && to.isBlank())) {
            return Optional.empty();
        }
        DateRange a = start.get();
        DateRange b = end.get();
        return Optional.of(
                b.last.isBefore(a.first)
                        ? new DateRange(b.first, a.last)
                        : new DateRange(a.first, b.last));
    }

    private Optional<DateRange> withOperator(String operator) {
        return switch (operator) {
            case "" -> Optional.of(this);
            case "<" -> Optional.of(new DateRange(LocalDate.MIN, first.minusDays(1)));
            case "<=" -> Optional.of(new DateRange(LocalDate.MIN, last));
            case ">" -> Optional.of(new DateRange(last.plusDays(1), LocalDate.MAX));
            case ">=" -> Optional.of(new DateRange(first, LocalDate.MAX));
            default -> Optional.empty();
        };
    }

    private static Optional<DateRange> parseDate(String text) {
        Matcher parts = DAY_MONTH_YEAR.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return Optional.of(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(year, month);
        if (parts.group(3) == null) {
            return Optional.of(new DateRange(whole.atDay(1), whole.atEndOfMonth()));
        }
        int day = Integer.parseInt(parts.group(3));
        return whole.isValidDay(day)
                ? Optional.of(new DateRange(whole.atDay(day), whole.atDay(day)))
                : Optional.empty();
    }

    private static DateRange unbounded() {
        return new DateRange(LocalDate.MIN, LocalDate.MAX);
    }
}
