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

/// The rows of a [PeopleList]: the groups of a report and the statements of expanded groups.
///
/// Groups are identified by their label, ignoring case: a label may become lower case when more
/// statements are found. FX thread only.
final class PeopleRowModel {
    private static final int MAX_AUTO_EXPANDED_STATEMENTS = 12;

    private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();
    private final Set<String> expandedLabels = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    ObservableList<PeopleRow> rows() {
        return rows;
    }

    void clear() {
        rows.clear();
        expandedLabels.clear();
    }

    /// Expands all groups of a report that has at most 12 statements.
    void expandIfShort(PeopleReport report) {
        if (report.statementCount() <= MAX_AUTO_EXPANDED_STATEMENTS) {
            report.groups().forEach(group -> expandedLabels.add(group.label()));
        }
    }

    /// Replaces all rows by the groups of a report, in its order. Expanded groups stay expanded.
    void setReport(PeopleReport report) {
        rows.setAll(report.groups().stream().flatMap(group -> rowsOf(group).stream()).toList());
    }

    /// Adds the groups and counts of a partial report that extends the current report.
    ///
    /// Existing rows stay in place; only the counts of headings change, even if they are expanded.
    /// New groups are appended.
    void mergePartialReport(PeopleReport report) {
        Map<String, PeopleGroup> remaining = byLabel(report);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof PeopleRow.Heading(var group, var expanded)) {
                PeopleGroup updated = remaining.remove(group.label());
                setIfChanged(
                        row, new PeopleRow.Heading(updated == null ? group : updated, expanded));
            }
        }
        appendNewGroups(report, remaining);
    }

    /// Shows a complete report and keeps the existing groups in their current order.
    ///
    /// Groups that the report does not have are removed; new groups are appended.
    void mergeCompleteReport(PeopleReport report) {
        Map<String, PeopleGroup> remaining = byLabel(report);
        for (int row = 0; row < rows.size(); ) {
            PeopleGroup updated =
                    rows.get(row) instanceof PeopleRow.Heading(var group, _)
                            ? remaining.remove(group.label())
                            : null;
            List<PeopleRow> newRows = updated == null ? List.of() : rowsOf(updated);
            replace(row, endOfGroup(row), newRows);
            row += newRows.size();
        }
        appendNewGroups(report, remaining);
    }

    /// Returns whether the groups are in the order of a report.
    boolean isInOrderOf(PeopleReport report) {
        List<String> labels =
                rows.stream()
                        .filter(PeopleRow.Heading.class::isInstance)
                        .map(row -> ((PeopleRow.Heading) row).group().label())
                        .toList();
        return labels.equals(report.groups().stream().map(PeopleGroup::label).toList());
    }

    /// Returns the index of the row that shows the same group or statement as `wanted`, or -1.
    /// `wanted` may be from another report.
    int indexOf(PeopleRow wanted) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isSameAs(wanted)) {
                return row;
            }
        }
        return -1;
    }

    /// Expands or collapses the group of a row.
    ///
    /// @return the index of the heading
    int setExpanded(int row, boolean expanded) {
        int heading = row;
        while (rows.get(heading) instanceof PeopleRow.Statement) {
            heading--;
        }
        if (rows.get(heading) instanceof PeopleRow.Heading(var group, _)) {
            boolean changed =
                    expanded
                            ? expandedLabels.add(group.label())
                            : expandedLabels.remove(group.label());
            if (changed) {
                replace(heading, endOfGroup(heading), rowsOf(group));
            }
        }
        return heading;
    }

    private List<PeopleRow> rowsOf(PeopleGroup group) {
        boolean expanded = expandedLabels.contains(group.label());
        var groupRows = new ArrayList<PeopleRow>();
        groupRows.add(new PeopleRow.Heading(group, expanded));
        if (expanded) {
            group.statements().forEach(s -> groupRows.add(new PeopleRow.Statement(s)));
        }
        return groupRows;
    }

    private static Map<String, PeopleGroup> byLabel(PeopleReport report) {
        var groups = new TreeMap<String, PeopleGroup>(String.CASE_INSENSITIVE_ORDER);
        report.groups().forEach(group -> groups.put(group.label(), group));
        return groups;
    }

    private void appendNewGroups(PeopleReport report, Map<String, PeopleGroup> newGroups) {
        rows.addAll(
                report.groups().stream()
                        .filter(group -> newGroups.containsKey(group.label()))
                        .flatMap(group -> rowsOf(group).stream())
                        .toList());
    }

    private int endOfGroup(int heading) {
        int end = heading + 1;
        while (end < rows.size() && rows.get(end) instanceof PeopleRow.Statement) {
            end++;
        }
        return end;
    }

    /// Replaces rows but keeps equal ones, so that the list view updates little and does not jump.
    private void replace(int from, int to, List<PeopleRow> newRows) {
        int common = Math.min(to - from, newRows.size());
        for (int i = 0; i < common; i++) {
            setIfChanged(from + i, newRows.get(i));
        }
        rows.remove(from + common, to);
        rows.addAll(from + common, newRows.subList(common, newRows.size()));
    }

    private void setIfChanged(int row, PeopleRow newRow) {
        if (!rows.get(row).equals(newRow)) {
            rows.set(row, newRow);
        }
    }
}
