package dev.dateline.library.people;

import java.util.List;

/// The people that a search found, and how many articles it has searched.
///
/// @param groups those with most statements first
/// @param scanned the number of articles searched, newest first
/// @param total the number of articles to be searched
public record PeopleReport(List<PeopleGroup> groups, int scanned, int total) {
    public static final PeopleReport EMPTY = new PeopleReport(List.of(), 0, 0);

    public PeopleReport {
        groups = List.copyOf(groups);
    }

    public int statementCount() {
        return groups.stream().mapToInt(group -> group.statements().size()).sum();
    }

    /// Tells whether all articles of the search were searched.
    public boolean isComplete() {
        return scanned == total;
    }
}
