package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedGroup;
import dev.dateline.library.UnnamedReport;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /// Shows another report; wordings that were open stay so.
    void show(UnnamedReport report) {
        var now = new ArrayList<UnnamedRow>();
        report.groups().forEach(group -> addTo(now, group));
        rows.setAll(now);
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

    private void addTo(List<UnnamedRow> to, UnnamedGroup group) {
        boolean open = opened.contains(group.wording());
        to.add(new UnnamedRow.Heading(group, open));
        if (open) {
            group.sayings().forEach(saying -> to.add(new UnnamedRow.Line(group, saying)));
        }
    }

    /// Opens or closes the wording of a row.
    ///
    /// @return where it stands
    int open(int row, boolean open) {
        UnnamedGroup group = rows.get(row).group();
        int heading = row;
        while (rows.get(heading) instanceof UnnamedRow.Line) {
            heading--;
        }
        if (open && opened.add(group.wording())) {
            rows.set(heading, new UnnamedRow.Heading(group, true));
            rows.addAll(
                    heading + 1,
                    group.sayings().stream()
                            .map(saying -> (UnnamedRow) new UnnamedRow.Line(group, saying))
                            .toList());
        } else if (!open && opened.remove(group.wording())) {
            rows.remove(heading + 1, heading + 1 + group.sayings().size());
            rows.set(heading, new UnnamedRow.Heading(group, false));
        }
        return heading;
    }
}
