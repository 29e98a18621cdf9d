package dev.dateline.search;

import java.util.Optional;

/// The number of articles that one query of several matches.
///
/// @param query as typed
/// @param searched empty if the query failed
/// @param error why the query failed, or empty
public record QueryCount(String query, Optional<SearchedQuery> searched, int total, String error) {
    /// Returns how many articles match in addition to those `seen` before.
    public int newSince(int seen) {
        return Math.max(0, total - seen);
    }
}
