package dev.dateline.settings;

import java.util.Objects;

/// The search and list that were shown when an archive was last closed.
///
/// @param archive the absolute path of the archive
/// @param order the name of the sort order, such as `NEWEST`
/// @param list the name of the list, such as `QUOTES`
public record ArchiveSession(String archive, String query, String order, String list) {
    /// Checks that no value is missing, because the settings file may contain `null`.
    public ArchiveSession {
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(list, "list");
    }
}
