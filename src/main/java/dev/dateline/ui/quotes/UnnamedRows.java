package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedGroup;
import dev.dateline.library.UnnamedReport;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The wordings of a report with what stands under those that are open. FX thread only.
final class UnnamedRows {
    private static final int FEW = 12;

    private final ObservableList<UnnamedRow> rows = FXCollections.observableArrayList();

    /// A wording may get small letters when more is found.
    private final Set<String> opened = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    ObservableList<UnnamedRow> all() {
        return rows;
    }

    void clear() {
        rows.clear();
        opened.clear();
    }

    /// Opens what a report has, if that is little enough to be seen at once.
    void openFew(UnnamedReport report) {
        if (report.sayings() <= FEW) {
            report.groups().forEach(group -> opened.add(group.wording()));
        }
    }

    /// Shows another report in its order; wordings that were open stay so.
    void show(UnnamedReport report) {
        var now = new ArrayList<UnnamedRow>();
        report.groups().forEach(group -> now.addAll(rowsOf(group)));
        rows.setAll(now);
    }

    /// Shows a report that has more than the one before: each row stays where it is, wordings only
    /// count more, also those that are open, and new ones come last.
    void grow(UnnamedReport report) {
        Map<String, UnnamedGroup> rest = byWording(report);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof UnnamedRow.Heading(var before, var open)) {
                set(row, new UnnamedRow.Heading(taken(before, rest), open));
            }
        }
        addNew(report, rest);
    }

    /// Shows another report whole, but wordings that are there in the order in which they stand;
    /// new ones come last.
    void renew(UnnamedReport report) {
        Map<String, UnnamedGroup> rest = byWording(report);
        for (int row = 0; row < rows.size(); ) {
            int end = endOfLines(row);
            List<UnnamedRow> now = List.of();
            if (rows.get(row) instanceof UnnamedRow.Heading(var before, _)
                    && rest.remove(before.wording()) instanceof UnnamedGroup group) {
                now = rowsOf(group);
            }
            replace(row, end, now);
            row += now.size();
        }
        addNew(report, rest);
    }

    /// Whether the wordings stand in the order of a report.
    boolean isInOrderOf(UnnamedReport report) {
        return report.groups().stream()
                .map(UnnamedGroup::wording)
                .toList()
                .equals(
                        rows.stream()
                                .filter(UnnamedRow.Heading.class::isInstance)
                                .map(row -> ((UnnamedRow.Heading) row).group().wording())
                                .toList());
    }

    /// Where the wording stands, or what is said, that a row of another report has; or -1.
    int find(UnnamedRow wanted) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isSameAs(wanted)) {
                return row;
            }
        }
        return -1;
    }

    /// Opens or closes the wording of a row.
    ///
    /// @return where it stands
    int open(int row, boolean open) {
        int at = row;
        while (rows.get(at) instanceof UnnamedRow.Line) {
            at--;
        }
        if (rows.get(at) instanceof UnnamedRow.Heading(var group, _)
                && (open ? opened.add(group.wording()) : opened.remove(group.wording()))) {
            replace(at, endOfLines(at), rowsOf(group));
        }
        return at;
    }

    private List<UnnamedRow> rowsOf(UnnamedGroup group) {
        var all = new ArrayList<UnnamedRow>();
        boolean open = opened.contains(group.wording());
        all.add(new UnnamedRow.Heading(group, open));
        if (open) {
            group.sayings().forEach(saying -> all.add(new UnnamedRow.Line(saying)));
        }
        return all;
    }

    private static Map<String, UnnamedGroup> byWording(UnnamedReport report) {
        var groups = new TreeMap<String, UnnamedGroup>(String.CASE_INSENSITIVE_ORDER);
        report.groups().forEach(group -> groups.put(group.wording(), group));
        return groups;
    }

    private static UnnamedGroup taken(UnnamedGroup before, Map<String, UnnamedGroup> rest) {
        UnnamedGroup now = rest.remove(before.wording());
        return now == null ? before : now;
    }

    private void addNew(UnnamedReport report, Map<String, UnnamedGroup> rest) {
        rows.addAll(
                report.groups().stream()
                        .filter(group -> rest.containsKey(group.wording()))
                        .flatMap(group -> rowsOf(group).stream())
                        .toList());
    }

    private int endOfLines(int heading) {
        int end = heading + 1;
        while (end < rows.size() && rows.get(end) instanceof UnnamedRow.Line) {
            end++;
        }
        return end;
    }

    /// Leaves alone what is the same, so that the list view has little to do and nothing jumps.
    private void replace(int from, int to, List<UnnamedRow> now) {
        int both = Math.min(to - from, now.size());
        for (int i = 0; i < both; i++) {
            set(from + i, now.get(i));
        }
        rows.remove(from + both, to);
        rows.addAll(from + both, now.subList(both, now.size()));
    }

    private void set(int row, UnnamedRow now) {
        if (!rows.get(row).equals(now)) {
            rows.set(row, now);
        }
    }
}
