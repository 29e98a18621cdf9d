package dev.dateline.export.account;

import dev.dateline.message.Messages;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The months and years that long lists of entries are parted by.
public final class Months {
    private static final int MOST_UNPARTED = 30;
    private static final int FEWEST_A_MONTH = 3;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Months() {}

    /// Whether there are many and they stand in the order of their months, forwards or backwards;
    /// undated ones are passed over.
    public static boolean part(List<Entry> entries) {
        List<YearMonth> months =
                entries.stream()
                        .map(e -> e.date().day().map(YearMonth::from))
                        .flatMap(Optional::stream)
                        .toList();
        var sorted = new ArrayList<>(months);
        sorted.sort(null);
        return entries.size() > MOST_UNPARTED
                && (months.equals(sorted) || months.equals(sorted.reversed()));
    }

    /// What names the stretches of a list that is to be parted: months where these have some
    /// entries each, else years.
    public static Function<Entry, String> finest(List<Entry> entries) {
        long months = entries.stream().map(Months::month).distinct().count();
        return months * FEWEST_A_MONTH <= entries.size() ? Months::month : Months::year;
    }

    /// As in "2022", or the word for no date.
    public static String year(Entry entry) {
        return entry.date()
                .day()
                .map(day -> Integer.toString(day.getYear()))
                .orElseGet(() -> Messages.of("export.undated"));
    }

    /// As in "March 2022", or the word for no date.
    public static String month(Entry entry) {
        return entry.date().day().map(MONTH::format).orElseGet(() -> year(entry));
    }
}
