package dev.dateline.search;

import java.util.Optional;

/// The number of articles that one of several queries matches.
///
/// @param query as typed
/// @param searched empty if the query failed
/// @param error why the query failed, or empty
public record QueryCount(String query, Optional<SearchedQuery> searched, int total, String error) {
    /// Returns the number of matching articles that exceeds the number `seen` before.
    public int newSince(int seen) {
        return Math.max(0, total - seen);
    }
}
