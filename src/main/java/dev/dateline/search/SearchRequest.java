package dev.dateline.search;

/// One page of the articles that match `query` (the language of docs/search.md; empty matches all),
/// from the `offset`th hit on, at most `limit` of them.
public record SearchRequest(String query, Order order, int offset, int limit) {
    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("not a page: " + offset + ", " + limit);
        }
    }
}
