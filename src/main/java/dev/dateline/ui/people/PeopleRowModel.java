package dev.dateline.ui.people;

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
final class PeopleRowModel {
    private static final int MAX_AUTO_EXPANDED_STATEMENTS = 12;

    private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();

    /// A wording may get small letters when more is found.
    private final Set<String> expandedWordings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    ObservableList<PeopleRow> rows() {
        return rows;
    }

    void clear() {
        rows.clear();
        expandedWordings.clear();
    }

    /// Opens what a report has, if that is little enough to be seen at once.
    void expandIfShort(PeopleReport report) {
        if (report.statementCount() <= MAX_AUTO_EXPANDED_STATEMENTS) {
            report.groups().forEach(group -> expandedWordings.add(group.label()));
        }
    }

    /// Shows another report in its order; wordings that were open stay so.
    void setReport(PeopleReport report) {
        var now = new ArrayList<PeopleRow>();
        report.groups().forEach(group -> now.addAll(rowsOf(group)));
        rows.setAll(now);
    }

    /// Shows a report that has more than the one before: each row stays where it is, wordings only
    /// count more, also those that are open, and new ones come last.
    void mergePartialReport(PeopleReport report) {
        Map<String, PeopleGroup> rest = byWording(report);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof PeopleRow.Heading(var before, var open)) {
                setIfChanged(row, new PeopleRow.Heading(takeUpdatedGroup(before, rest), open));
            }
        }
        appendNewGroups(report, rest);
    }

    /// Shows another report whole, but wordings that are there in the order in which they stand;
    /// new ones come last.
    void mergeCompleteReport(PeopleReport report) {
        Map<String, PeopleGroup> rest = byWording(report);
        for (int row = 0; row < rows.size(); ) {
            int end = endOfStatements(row);
            List<PeopleRow> now =
                    rows.get(row) instanceof PeopleRow.Heading(var before, _)
                            ? rowsOf(rest, before.label())
                            : List.of();
            replace(row, end, now);
            row += now.size();
        }
        appendNewGroups(report, rest);
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
    int indexOf(PeopleRow wanted) {
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
    int setExpanded(int row, boolean open) {
        int at = row;
        while (rows.get(at) instanceof PeopleRow.Statement) {
            at--;
        }
        if (rows.get(at) instanceof PeopleRow.Heading(var group, _)
                && (open
                        ? expandedWordings.add(group.label())
                        : expandedWordings.remove(group.label()))) {
            replace(at, endOfStatements(at), rowsOf(group));
        }
        return at;
    }

    private List<PeopleRow> rowsOf(PeopleGroup group) {
        var all = new ArrayList<PeopleRow>();
        boolean open = expandedWordings.contains(group.label());
        all.add(new PeopleRow.Heading(group, open));
        if (open) {
            group.statements().forEach(saying -> all.add(new PeopleRow.Statement(saying)));
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

    private static PeopleGroup takeUpdatedGroup(PeopleGroup before, Map<String, PeopleGroup> rest) {
        PeopleGroup now = rest.remove(before.label());
        return now == null ? before : now;
    }

    private void appendNewGroups(PeopleReport report, Map<String, PeopleGroup> rest) {
        rows.addAll(
                report.groups().stream()
                        .filter(group -> rest.containsKey(group.label()))
                        .flatMap(group -> rowsOf(group).stream())
                        .toList());
    }

    private int endOfStatements(int heading) {
        int end = heading + 1;
        while (end < rows.size() && rows.get(end) instanceof PeopleRow.Statement) {
            end++;
        }
        return end;
    }

    /// Leaves alone what is the same, so that the list view has little to do and nothing jumps.
    private void replace(int from, int to, List<PeopleRow> now) {
        int both = Math.min(to - from, now.size());
        for (int i = 0; i < both; i++) {
            setIfChanged(from + i, now.get(i));
        }
        rows.remove(from + both, to);
        rows.addAll(from + both, now.subList(both, now.size()));
    }

    private void setIfChanged(int row, PeopleRow now) {
        if (!rows.get(row).equals(now)) {
            rows.set(row, now);
        }
    }
}
