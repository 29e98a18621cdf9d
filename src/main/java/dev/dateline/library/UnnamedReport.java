package dev.dateline.library;

import java.util.List;

/// Who speaks unnamed, those who do most often first. Of `candidates` articles that may have some,
/// the newest `read` were read.
public record UnnamedReport(List<UnnamedGroup> groups, int read, int candidates) {
    public static final UnnamedReport NOTHING = new UnnamedReport(List.of(), 0, 0);

    public UnnamedReport {
        groups = List.copyOf(groups);
    }

    public int sayings() {
        return groups.stream().mapToInt(group -> group.sayings().size()).sum();
    }

    /// Whether all articles were read that may have some.
    public boolean isComplete() {
        return read == candidates;
    }
}
