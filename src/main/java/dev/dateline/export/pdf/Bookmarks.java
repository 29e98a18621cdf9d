package dev.dateline.export.pdf;

import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.export.account.Months;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.util.List;
import java.util.function.Function;

/// The bookmarks: contents, items, method. Many items that stand in the order of their dates are
/// grouped by month, and months by year where there are several.
final class Bookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();

    PDDocumentOutline outline() {
        return outline;
    }

    void add(String title, PDPageXYZDestination place) {
        outline.addLast(item(title, place));
    }

    /// @param places where each item begins
    void addItems(List<Entry> entries, Function<Entry, PDPageXYZDestination> places) {
        boolean grouped = Months.part(entries);
        PDOutlineNode year = outline;
        PDOutlineNode month = outline;
        String yearName = "";
        String monthName = "";
        for (Entry entry : entries) {
            PDPageXYZDestination place = places.apply(entry);
            if (grouped && !Months.year(entry).equals(yearName)) {
                yearName = Months.year(entry);
                year = child(outline, yearName, place);
                monthName = "";
                month = year;
            }
            if (grouped && !Months.month(entry).equals(monthName)) {
                monthName = Months.month(entry);
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
}
