package dev.dateline.search;

/// How many articles one query of many finds. A query that could not be answered says why in
/// `failure`, which is empty otherwise.
public record QueryCount(String query, String queryDescription, int total, String error) {
    /// How many more there are than the `seen` ones.
    public int newSince(int seen) {
        return Math.max(0, total - seen);
    }
}
