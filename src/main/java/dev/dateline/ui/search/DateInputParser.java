package dev.dateline.ui.search;

import dev.dateline.message.DisplayLanguage;
import dev.dateline.search.query.DateRange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Parses dates as users type them, such as "4 March 2022", "Mar 4, 2022" or "since March 2022".
///
/// Accepts "before", "until", "since", "from" and "after", and everything that a date filter
/// accepts. Months are in English or in the language of the window.
public final class DateInputParser {
    private static final List<DateTimeFormatter> DAYS =
            formatters(
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d uuuu",
                    "MMM d uuuu",
                    "d 'de' MMMM 'de' uuuu");
    private static final List<DateTimeFormatter> MONTHS =
            formatters("MMMM uuuu", "MMM uuuu", "MMMM 'de' uuuu");

    private DateInputParser() {}

    /// Returns the range of days that the user typed; empty if the text is not a date.
    public static Optional<DateRange> parse(String input) {
        String text =
                input.replace(',', ' ')
                        .replaceAll("(\\d)\\. ", "$1 ")
                        .strip()
                        .replaceAll("\\s+", " ");
        int space = text.indexOf(' ');
        String word = space < 0 ? "" : text.substring(0, space).toLowerCase(Locale.ROOT);
        Optional<DateRange> rest = parseDate(text.substring(space + 1));
        return switch (word) {
            case "before" -> rest.map(range -> upTo(range.first().minusDays(1)));
            case "until" -> rest.map(range -> upTo(range.last()));
            case "since", "from" -> rest.map(range -> from(range.first()));
            case "after" -> rest.map(range -> from(range.last().plusDays(1)));
            default -> parseDate(text);
        };
    }

    private static DateRange upTo(LocalDate last) {
        return new DateRange(LocalDate.MIN, last);
    }

    private static DateRange from(LocalDate first) {
        return new DateRange(first, LocalDate.MAX);
    }

    private static Optional<DateRange> parseDate(String text) {
        return DateRange.parse(text)
                .or(() -> firstParsed(DAYS, f -> toRange(LocalDate.parse(text, f))))
                .or(() -> firstParsed(MONTHS, f -> toRange(YearMonth.parse(text, f))));
    }

    private static Optional<DateRange> firstParsed(
            List<DateTimeFormatter> formats, Function<DateTimeFormatter, DateRange> parser) {
        return formats.stream().flatMap(format -> tryParse(format, parser).stream()).findFirst();
    }

    private static Optional<DateRange> tryParse(
            DateTimeFormatter format, Function<DateTimeFormatter, DateRange> parser) {
        try {
            return Optional.of(parser.apply(format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateRange toRange(LocalDate day) {
        return new DateRange(day, day);
    }

    private static DateRange toRange(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static List<DateTimeFormatter> formatters(String... patterns) {
        return Stream.of(Locale.ENGLISH, DisplayLanguage.locale())
                .distinct()
                .flatMap(locale -> Stream.of(patterns).map(pattern -> formatter(pattern, locale)))
                .toList();
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
