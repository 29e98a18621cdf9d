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

/// Dates as people type them: "4 March 2022", "Mar 4, 2022", "March 2022", each also with "before",
/// "until", "since" or "after", and all that `date:` takes. Months in English or in the language of
/// the window.
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

    /// The days that a text names; empty if it names none.
    public static Optional<DateRange> parse(String typed) {
        String text =
                typed.replace(',', ' ')
                        .replaceAll("(\\d)\\. ", "$1 ")
                        .strip()
                        .replaceAll("\\s+", " ");
        int blank = text.indexOf(' ');
        String word = blank < 0 ? "" : text.substring(0, blank).toLowerCase(Locale.ROOT);
        Optional<DateRange> rest = parseDate(text.substring(blank + 1));
        return switch (word) {
            case "before" -> rest.map(d -> upTo(d.first().minusDays(1)));
            case "until" -> rest.map(d -> upTo(d.last()));
            case "since", "from" -> rest.map(d -> from(d.first()));
            case "after" -> rest.map(d -> from(d.last().plusDays(1)));
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
            List<DateTimeFormatter> forms, Function<DateTimeFormatter, DateRange> read) {
        return forms.stream().flatMap(form -> tryParse(form, read).stream()).findFirst();
    }

    private static Optional<DateRange> tryParse(
            DateTimeFormatter form, Function<DateTimeFormatter, DateRange> read) {
        try {
            return Optional.of(read.apply(form));
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
