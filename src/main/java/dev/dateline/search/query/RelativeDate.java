package dev.dateline.search.query;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates that count back from the archive's newest day: `last-30-days`, `last-2-weeks`,
/// `last-month`, `last-year`.
final class RelativeDate {
    private static final Pattern LAST =
            Pattern.compile("last-(?:(\\d{1,4})-)?(day|week|month|year)s?");

    private RelativeDate() {}

    static Optional<Criterion> parse(String typed) {
        Matcher parts = LAST.matcher(typed.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int count = parts.group(1) == null ? 1 : Math.max(1, Integer.parseInt(parts.group(1)));
        return Optional.of(new Criterion.Recent(count, unit(parts.group(2))));
    }

    private static ChronoUnit unit(String name) {
        return switch (name) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }
}
