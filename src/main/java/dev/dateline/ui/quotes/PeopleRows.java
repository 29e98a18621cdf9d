package dev.dateline.ui.quotes;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PeopleReport;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The wordings of a report with what stands under those that are open. FX thread only.
final class PeopleRows {
    private static final int FEW = 12;

    private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();

    /// A wording may get small letters when more is found.
    private final Set<String> opened = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    ObservableList<PeopleRow> all() {
        return rows;
    }

    void clear() {
        rows.clear();
        opened.clear();
    }

    /// Opens what a report has, if that is little enough to be seen at once.
    void openFew(PeopleReport report) {
        if (report.statementCount() <= FEW) {
            report.groups().forEach(group -> opened.add(group.label()));
        }
    }

    /// Shows another report in its order; wordings that were open stay so.
    void show(PeopleReport report) {
        var now = new ArrayList<PeopleRow>();
        report.groups().forEach(group -> now.addAll(rowsOf(group)));
        rows.setAll(now);
    }

    /// Shows a report that has more than the one before: each row stays where it is, wordings only
    /// count more, also those that are open, and new ones come last.
    void grow(PeopleReport report) {
        Map<String, PeopleGroup> rest = byWording(report);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof PeopleRow.Heading(var before, var open)) {
                set(row, new PeopleRow.Heading(taken(before, rest), open));
            }
        }
        addNew(report, rest);
    }

    /// Shows another report whole, but wordings that are there in the order in which they stand;
    /// new ones come last.
    void renew(PeopleReport report) {
        Map<String, PeopleGroup> rest = byWording(report);
        for (int row = 0; row < rows.size(); ) {
            int end = endOfLines(row);
            List<PeopleRow> now =
                    rows.get(row) instanceof PeopleRow.Heading(var before, _)
                            ? rowsOf(rest, before.label())
                            : List.of();
            replace(row, end, now);
            row += now.size();
        }
        addNew(report, rest);
    }

    /// Whether the wordings stand in the order of a report.
    boolean isInOrderOf(PeopleReport report) {
        return report.groups().stream()
                .map(PeopleGroup::label)
                .toList()
                .equals(
                        rows.stream()
                                .filter(PeopleRow.Heading.class::isInstance)
                                .map(row -> ((PeopleRow.Heading) row).group().label())
                                .toList());
    }

    /// Where the wording stands, or what is said, that a row of another report has; or -1.
    int find(PeopleRow wanted) {
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
        while (rows.get(at) instanceof PeopleRow.Line) {
            at--;
        }
        if (rows.get(at) instanceof PeopleRow.Heading(var group, _)
                && (open ? opened.add(group.label()) : opened.remove(group.label()))) {
            replace(at, endOfLines(at), rowsOf(group));
        }
        return at;
    }

    private List<PeopleRow> rowsOf(PeopleGroup group) {
        var all = new ArrayList<PeopleRow>();
        boolean open = opened.contains(group.label());
        all.add(new PeopleRow.Heading(group, open));
        if (open) {
            group.statements().forEach(saying -> all.add(new PeopleRow.Line(saying)));
        }
        return all;
    }

    /// None where nobody is called so any more.
    private List<PeopleRow> rowsOf(Map<String, PeopleGroup> rest, String wording) {
        PeopleGroup group = rest.remove(wording);
        return group == null ? List.of() : rowsOf(group);
    }

    private static Map<String, PeopleGroup> byWording(PeopleReport report) {
        var groups = new TreeMap<String, PeopleGroup>(String.CASE_INSENSITIVE_ORDER);
        report.groups().forEach(group -> groups.put(group.label(), group));
        return groups;
    }

    private static PeopleGroup taken(PeopleGroup before, Map<String, PeopleGroup> rest) {
        PeopleGroup now = rest.remove(before.label());
        return now == null ? before : now;
    }

    private void addNew(PeopleReport report, Map<String, PeopleGroup> rest) {
        rows.addAll(
                report.groups().stream()
                        .filter(group -> rest.containsKey(group.label()))
                        .flatMap(group -> rowsOf(group).stream())
                        .toList());
    }

    private int endOfLines(int heading) {
        int end = heading + 1;
        while (end < rows.size() && rows.get(end) instanceof PeopleRow.Line) {
            end++;
        }
        return end;
    }

    /// Leaves alone what is the same, so that the list view has little to do and nothing jumps.
    private void replace(int from, int to, List<PeopleRow> now) {
        int both = Math.min(to - from, now.size());
        for (int i = 0; i < both; i++) {
            set(from + i, now.get(i));
        }
        rows.remove(from + both, to);
        rows.addAll(from + both, now.subList(both, now.size()));
    }

    private void set(int row, PeopleRow now) {
        if (!rows.get(row).equals(now)) {
            rows.set(row, now);
        }
    }
}
