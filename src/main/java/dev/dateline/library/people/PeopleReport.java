package dev.dateline.library.people;

import java.util.List;

/// Who was found, those with most lines first, in the newest `through` of the `total` articles that
/// were searched.
public record PeopleReport(List<PeopleGroup> groups, int scanned, int total) {
    public static final PeopleReport EMPTY = new PeopleReport(List.of(), 0, 0);

    public PeopleReport {
        groups = List.copyOf(groups);
    }

    public int statementCount() {
        return groups.stream().mapToInt(group -> group.statements().size()).sum();
    }

    /// Whether all articles were looked through.
    public boolean isComplete() {
        return scanned == total;
    }
}
