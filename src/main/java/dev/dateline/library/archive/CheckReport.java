package dev.dateline.library.archive;

import java.util.List;
import java.util.Optional;

/// How an index differs from its archive. `damage` says what is wrong with the index itself, in an
/// engine's words; empty if every byte of it is as it was written.
public record CheckReport(int unchanged, List<Difference> differences, Optional<String> damage) {
    public CheckReport {
        differences = List.copyOf(differences);
    }

    /// A file of which index and folder do not say the same.
    public record Difference(String path, Kind kind) {}

    public enum Kind {
        /// In the folder, not in the index.
        NEW,
        /// In both, of another size or time.
        CHANGED,
        /// In the index, not in the folder.
        GONE
    }

    /// Whether a refresh has nothing to do.
    public boolean isUpToDate() {
        return differences.isEmpty() && damage.isEmpty();
    }
}
