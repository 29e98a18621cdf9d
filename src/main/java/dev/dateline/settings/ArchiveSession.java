package dev.dateline.settings;

import java.util.Objects;

/// What was shown when an archive was last closed.
///
/// @param archive the absolute path of the archive
/// @param order the name of the sort order, such as `NEWEST`
/// @param list the name of the list, such as `QUOTES`
public record ArchiveSession(String archive, String query, String order, String list) {
    /// The file may contain `null`.
    public ArchiveSession {
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(list, "list");
    }
}
