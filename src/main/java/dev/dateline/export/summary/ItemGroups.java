package dev.dateline.export.summary;

import dev.dateline.dossier.Grouping;
import dev.dateline.export.content.TextSanitizer;
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
public record ItemGroups(
        List<Function<ItemSummary, String>> levelNames, Function<ItemSummary, String> captionOf) {
    private static final int MAX_UNGROUPED = 30;
    private static final int MIN_ITEMS_PER_MONTH = 3;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public ItemGroups {
        levelNames = List.copyOf(levelNames);
    }

    public static ItemGroups of(List<ItemSummary> entries, Grouping grouping) {
        return switch (grouping) {
            case MONTH ->
                    isLongAndSorted(entries)
                            ? new ItemGroups(
                                    List.of(ItemGroups::year, ItemGroups::month),
                                    monthOrYear(entries))
                            : none();
            case YEAR -> isLongAndSorted(entries) ? by(ItemGroups::year) : none();
            case SOURCE -> by(ItemGroups::source);
            case NONE -> none();
        };
    }

    private static ItemGroups none() {
        return new ItemGroups(List.of(), _ -> "");
    }

    private static ItemGroups by(Function<ItemSummary, String> name) {
        return new ItemGroups(List.of(name), name);
    }

    /// Whether there are many and they stand in the order of their months, forwards or backwards;
    /// undated ones are passed over.
    private static boolean isLongAndSorted(List<ItemSummary> entries) {
        List<YearMonth> months =
                entries.stream()
                        .map(e -> e.date().day().map(YearMonth::from))
                        .flatMap(Optional::stream)
                        .toList();
        var sorted = new ArrayList<>(months);
        sorted.sort(null);
        return entries.size() > MAX_UNGROUPED
                && (months.equals(sorted) || months.equals(sorted.reversed()));
    }

    /// Months where these have some entries each, else years.
    private static Function<ItemSummary, String> monthOrYear(List<ItemSummary> entries) {
        long months = entries.stream().map(ItemGroups::month).distinct().count();
        return months * MIN_ITEMS_PER_MONTH <= entries.size()
                ? ItemGroups::month
                : ItemGroups::year;
    }

    /// As in "2022", or the word for no date.
    private static String year(ItemSummary entry) {
        return entry.date()
                .day()
                .map(day -> Integer.toString(day.getYear()))
                .orElseGet(() -> Messages.of("export.undated"));
    }

    /// As in "March 2022", or the word for no date.
    private static String month(ItemSummary entry) {
        return entry.date().day().map(MONTH::format).orElseGet(() -> year(entry));
    }

    /// The source's name, or the word for none.
    private static String source(ItemSummary entry) {
        String name = TextSanitizer.singleLine(entry.source());
        return name.isEmpty() ? Messages.of("export.source.none") : name;
    }
}
