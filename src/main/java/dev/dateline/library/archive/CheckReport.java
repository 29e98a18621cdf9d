package dev.dateline.library.archive;

import java.util.List;
import java.util.Optional;

/// The differences between an index and its archive.
///
/// @param damage what the search engine says is wrong with the index, or empty
public record CheckReport(int unchanged, List<Difference> differences, Optional<String> damage) {
    public CheckReport {
        differences = List.copyOf(differences);
    }

    /// A file that index and archive disagree about.
    public record Difference(String path, Kind kind) {}

    /// The kind of a difference. The command line prints the names of the constants.
    public enum Kind {
        /// In the archive only.
        NEW,
        /// In both, with another size or modification time.
        CHANGED,
        /// In the index only.
        GONE
    }

    /// Tells whether a refresh would change nothing.
    public boolean isUpToDate() {
        return differences.isEmpty() && damage.isEmpty();
    }
}
