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

/// Assigns items to groups by date or source, for the contents and bookmarks of a PDF.
///
/// @param levelNames return the names of an item's groups, the widest group first; empty if items
///   are not grouped
/// @param captionOf returns the one caption of an item where only one level is shown; always empty
///   if items are not grouped
public record ItemGroups(
        List<Function<ItemSummary, String>> levelNames, Function<ItemSummary, String> captionOf) {
    private static final int MAX_UNGROUPED = 30;
    private static final int MIN_ITEMS_PER_MONTH = 3;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public ItemGroups {
        levelNames = List.copyOf(levelNames);
    }

    /// Returns the groups of a list of items.
    public static ItemGroups of(List<ItemSummary> items, Grouping grouping) {
        return switch (grouping) {
            case MONTH ->
                    isLongAndSorted(items)
                            ? new ItemGroups(
                                    List.of(ItemGroups::year, ItemGroups::month),
                                    monthOrYear(items))
                            : none();
            case YEAR -> isLongAndSorted(items) ? by(ItemGroups::year) : none();
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

    /// Returns whether there are many items, sorted by month in ascending or descending order.
    /// Undated items are ignored.
    private static boolean isLongAndSorted(List<ItemSummary> items) {
        List<YearMonth> months =
                items.stream()
                        .map(e -> e.date().day().map(YearMonth::from))
                        .flatMap(Optional::stream)
                        .toList();
        var sorted = new ArrayList<>(months);
        sorted.sort(null);
        return items.size() > MAX_UNGROUPED
                && (months.equals(sorted) || months.equals(sorted.reversed()));
    }

    /// Returns a function for an item's month if months have several items on average, otherwise
    /// its year.
    private static Function<ItemSummary, String> monthOrYear(List<ItemSummary> items) {
        long months = items.stream().map(ItemGroups::month).distinct().count();
        return months * MIN_ITEMS_PER_MONTH <= items.size() ? ItemGroups::month : ItemGroups::year;
    }

    /// Returns the year of an item, such as "2022", or the text for undated articles.
    private static String year(ItemSummary item) {
        return item.date()
                .day()
                .map(day -> Integer.toString(day.getYear()))
                .orElseGet(() -> Messages.of("export.undated"));
    }

    /// Returns the month of an item, such as "March 2022", or the text for undated articles.
    private static String month(ItemSummary item) {
        return item.date().day().map(MONTH::format).orElseGet(() -> year(item));
    }

    /// Returns the name of an item's source, or the text for a missing source.
    private static String source(ItemSummary item) {
        String name = TextSanitizer.singleLine(item.source());
        return name.isEmpty() ? Messages.of("export.source.none") : name;
    }
}
