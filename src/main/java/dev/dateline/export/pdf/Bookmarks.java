package dev.dateline.export.pdf;

import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.export.account.Months;
import dev.dateline.export.file.Outline;

import java.util.List;
import java.util.function.Function;

/// The bookmarks: contents, items, appendices. Many items that stand in the order of their dates
/// are grouped by month, and months by year where there are several.
final class Bookmarks {
    private final Outline outline = new Outline();

    Outline outline() {
        return outline;
    }

    void add(String title, String place) {
        outline.root().add(title, place);
    }

    /// @param places where each item begins
    void addItems(List<Entry> entries, Function<Entry, String> places) {
        boolean grouped = Months.part(entries);
        Outline.Node year = outline.root();
        Outline.Node month = outline.root();
        String yearName = "";
        String monthName = "";
        for (Entry entry : entries) {
            String place = places.apply(entry);
            if (grouped && !Months.year(entry).equals(yearName)) {
                yearName = Months.year(entry);
                year = outline.root().add(yearName, place);
                monthName = "";
                month = year;
            }
            if (grouped && !Months.month(entry).equals(monthName)) {
                monthName = Months.month(entry);
                month = monthName.equals(yearName) ? year : year.add(monthName, place);
            }
            month.add(CleanText.valid(entry.headline()), place);
        }
    }
}
