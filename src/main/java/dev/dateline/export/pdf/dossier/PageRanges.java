package dev.dateline.export.pdf.dossier;

import java.util.ArrayList;
import java.util.Collection;

/// Page numbers as an index has them: "3, 7–9, 12".
final class PageRanges {
    private PageRanges() {}

    /// @param pages in order
    static String format(Collection<Integer> pages) {
        var ranges = new ArrayList<String>();
        int first = -1;
        int last = -1;
        for (int page : pages) {
            if (page != last + 1) {
                if (first > 0) {
                    ranges.add(formatRange(first, last));
                }
                first = page;
            }
            last = page;
        }
        if (first > 0) {
            ranges.add(formatRange(first, last));
        }
        return String.join(", ", ranges);
    }

    private static String formatRange(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
