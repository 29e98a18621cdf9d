package dev.dateline.library.archive;

import java.util.List;
import java.util.Optional;

/// Reports the differences between the index and the files of an archive.
///
/// @param damage what the search engine says is wrong with the index, or empty
public record CheckReport(int unchanged, List<Difference> differences, Optional<String> damage) {
    public CheckReport {
        differences = List.copyOf(differences);
    }

    /// A file that differs between the index and the archive.
    public record Difference(String path, Kind kind) {}

    /// The kind of a difference between index and archive. The command line prints the names of the
    /// constants.
    public enum Kind {
        /// The file is in the archive but not in the index.
        NEW,
        /// The file is in both archive and index, with another size or modification time.
        CHANGED,
        /// The file is in the index but no longer in the archive.
        GONE
    }

    /// Tells whether the index matches the archive, so that a refresh would change nothing.
    public boolean isUpToDate() {
        return differences.isEmpty() && damage.isEmpty();
    }
}
