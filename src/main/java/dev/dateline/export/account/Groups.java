package dev.dateline.export.account;

import dev.dateline.dossier.Grouping;
import dev.dateline.message.Messages;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The groups that long lists of entries are parted into: `levels` name those of an entry, the
/// widest first, and `captions` what one level of headings shows. A list that is not parted has no
/// levels, and its captions are empty.
public record Groups(List<Function<Entry, String>> levels, Function<Entry, String> captions) {
    private static final int MOST_UNPARTED = 30;
    private static final int FEWEST_A_MONTH = 3;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public Groups {
        levels = List.copyOf(levels);
    }

    public static Groups of(List<Entry> entries, Grouping grouping) {
        return switch (grouping) {
            case MONTH ->
                    isLongAndSorted(entries)
                            ? new Groups(List.of(Groups::year, Groups::month), finest(entries))
                            : none();
            case YEAR -> isLongAndSorted(entries) ? by(Groups::year) : none();
            case SOURCE -> by(Groups::source);
            case NONE -> none();
        };
    }

    private static Groups none() {
        return new Groups(List.of(), _ -> "");
    }

    private static Groups by(Function<Entry, String> name) {
        return new Groups(List.of(name), name);
    }

    /// Whether there are many and they stand in the order of their months, forwards or backwards;
    /// undated ones are passed over.
    private static boolean isLongAndSorted(List<Entry> entries) {
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

    /// Months where these have some entries each, else years.
    private static Function<Entry, String> finest(List<Entry> entries) {
        long months = entries.stream().map(Groups::month).distinct().count();
        return months * FEWEST_A_MONTH <= entries.size() ? Groups::month : Groups::year;
    }

    /// As in "2022", or the word for no date.
    private static String year(Entry entry) {
        return entry.date()
                .day()
                .map(day -> Integer.toString(day.getYear()))
                .orElseGet(() -> Messages.of("export.undated"));
    }

    /// As in "March 2022", or the word for no date.
    private static String month(Entry entry) {
        return entry.date().day().map(MONTH::format).orElseGet(() -> year(entry));
    }

    /// The source's name, or the word for none.
    private static String source(Entry entry) {
        String name = CleanText.line(entry.source());
        return name.isEmpty() ? Messages.of("export.source.none") : name;
    }
}
