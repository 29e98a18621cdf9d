package dev.dateline.search;

/// One page of the articles that match `query` (the language of docs/search.md; empty matches all),
/// from the `offset`th hit on, at most `limit` of them. If `folded`, copies of one story count as
/// one hit there: the first of them in order.
public record SearchRequest(
        String query, SortOrder order, int offset, int limit, boolean collapsed) {
    public SearchRequest(String query, SortOrder order, int offset, int limit) {
        this(query, order, offset, limit, false);
    }

    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("not a page: " + offset + ", " + limit);
        }
    }

    /// The same, with copies folded or not.
    public SearchRequest withCollapsed(boolean copies) {
        return new SearchRequest(query, order, offset, limit, copies);
    }
}
