package dev.dateline.export.pdf;

import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.message.Messages;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The bookmarks: contents, items, method. Many items that stand in the order of their dates are
/// grouped by month, and months by year where there are several.
final class Bookmarks {
    private static final int MOST_UNGROUPED = 30;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final PDDocumentOutline outline = new PDDocumentOutline();

    PDDocumentOutline outline() {
        return outline;
    }

    void add(String title, PDPageXYZDestination place) {
        outline.addLast(item(title, place));
    }

    /// @param places where each item begins
    void addItems(List<Entry> entries, Function<Entry, PDPageXYZDestination> places) {
        boolean grouped = entries.size() > MOST_UNGROUPED && isInOrderOfDate(entries);
        PDOutlineNode year = outline;
        PDOutlineNode month = outline;
        String yearName = "";
        String monthName = "";
        for (Entry entry : entries) {
            PDPageXYZDestination place = places.apply(entry);
            if (grouped && !yearName(entry).equals(yearName)) {
                yearName = yearName(entry);
                year = child(outline, yearName, place);
                monthName = "";
                month = year;
            }
            if (grouped && !monthName(entry).equals(monthName)) {
                monthName = monthName(entry);
                month = monthName.equals(yearName) ? year : child(year, monthName, place);
            }
            month.addLast(item(entry.headline(), places.apply(entry)));
        }
    }

    private static PDOutlineItem child(
            PDOutlineNode parent, String title, PDPageXYZDestination place) {
        PDOutlineItem child = item(title, place);
        parent.addLast(child);
        return child;
    }

    private static PDOutlineItem item(String title, PDPageXYZDestination place) {
        var item = new PDOutlineItem();
        item.setTitle(CleanText.valid(title));
        item.setDestination(place);
        return item;
    }

    private static String yearName(Entry entry) {
        return entry.date()
                .day()
                .map(day -> Integer.toString(day.getYear()))
                .orElseGet(() -> Messages.of("export.undated"));
    }

    private static String monthName(Entry entry) {
        return entry.date().day().map(MONTH::format).orElseGet(() -> yearName(entry));
    }

    /// Forwards or backwards; undated ones may stand anywhere together.
    private static boolean isInOrderOfDate(List<Entry> entries) {
        List<YearMonth> months =
                entries.stream()
                        .map(e -> e.date().day().map(YearMonth::from))
                        .flatMap(Optional::stream)
                        .toList();
        var sorted = new ArrayList<>(months);
        sorted.sort(null);
        return months.equals(sorted) || months.equals(sorted.reversed());
    }
}
