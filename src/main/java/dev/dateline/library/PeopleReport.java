package dev.dateline.library;

import java.util.List;

/// Who was found, those with most lines first, in the newest `through` of the `total` articles that
/// were searched.
public record PeopleReport(List<PeopleGroup> groups, int through, int total) {
    public static final PeopleReport NOTHING = new PeopleReport(List.of(), 0, 0);

    public PeopleReport {
        groups = List.copyOf(groups);
    }

    public int lines() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    /// Whether all articles were looked through.
    public boolean isComplete() {
        return through == total;
    }
}
