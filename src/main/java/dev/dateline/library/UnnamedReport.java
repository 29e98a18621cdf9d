package dev.dateline.library;

import java.util.List;

/// Who speaks unnamed, those who do most often first, in the newest `through` of the `total`
/// articles that were searched.
public record UnnamedReport(List<UnnamedGroup> groups, int through, int total) {
    public static final UnnamedReport NOTHING = new UnnamedReport(List.of(), 0, 0);

    public UnnamedReport {
        groups = List.copyOf(groups);
    }

    public int sayings() {
        return groups.stream().mapToInt(group -> group.sayings().size()).sum();
    }

    /// Whether all articles were looked through.
    public boolean isComplete() {
        return through == total;
    }
}
