package dev.dateline.search;

/// How many articles one query of many finds. A query that could not be answered says why in
/// `failure`, which is empty otherwise.
public record QueryCount(String query, String understood, int total, String failure) {
    /// How many more there are than the `seen` ones.
    public int newer(int seen) {
        return Math.max(0, total - seen);
    }
}
