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
public final class TypedDate {
    private static final List<DateTimeFormatter> DAYS =
            forms(
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d uuuu",
                    "MMM d uuuu",
                    "d 'de' MMMM 'de' uuuu");
    private static final List<DateTimeFormatter> MONTHS =
            forms("MMMM uuuu", "MMM uuuu", "MMMM 'de' uuuu");

    private TypedDate() {}

    /// The days that a text names; empty if it names none.
    public static Optional<DateRange> parse(String typed) {
        String text =
                typed.replace(',', ' ')
                        .replaceAll("(\\d)\\. ", "$1 ")
                        .strip()
                        .replaceAll("\\s+", " ");
        int blank = text.indexOf(' ');
        String word = blank < 0 ? "" : text.substring(0, blank).toLowerCase(Locale.ROOT);
        Optional<DateRange> rest = date(text.substring(blank + 1));
        return switch (word) {
            case "before" -> rest.map(d -> upTo(d.first().minusDays(1)));
            case "until" -> rest.map(d -> upTo(d.last()));
            case "since", "from" -> rest.map(d -> from(d.first()));
            case "after" -> rest.map(d -> from(d.last().plusDays(1)));
            default -> date(text);
        };
    }

    private static DateRange upTo(LocalDate last) {
        return new DateRange(LocalDate.MIN, last);
    }

    private static DateRange from(LocalDate first) {
        return new DateRange(first, LocalDate.MAX);
    }

    private static Optional<DateRange> date(String text) {
        return DateRange.parse(text)
                .or(() -> first(DAYS, f -> whole(LocalDate.parse(text, f))))
                .or(() -> first(MONTHS, f -> whole(YearMonth.parse(text, f))));
    }

    private static Optional<DateRange> first(
            List<DateTimeFormatter> forms, Function<DateTimeFormatter, DateRange> read) {
        return forms.stream().flatMap(form -> tryRead(form, read).stream()).findFirst();
    }

    private static Optional<DateRange> tryRead(
            DateTimeFormatter form, Function<DateTimeFormatter, DateRange> read) {
        try {
            return Optional.of(read.apply(form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateRange whole(LocalDate day) {
        return new DateRange(day, day);
    }

    private static DateRange whole(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static List<DateTimeFormatter> forms(String... patterns) {
        return Stream.of(Locale.ENGLISH, DisplayLanguage.locale())
                .distinct()
                .flatMap(locale -> Stream.of(patterns).map(pattern -> form(pattern, locale)))
                .toList();
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
