package dev.dateline.settings;

import java.util.Objects;

/// How the window of an archive was left: what was searched, and by name the order (`NEWEST`) and
/// the list (`QUOTES`) that was shown.
///
/// @param archive its absolute path
public record ArchiveSession(String archive, String query, String order, String list) {
    /// A file may say `null`.
    public ArchiveSession {
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(list, "list");
    }
}
