package dev.dateline.search;

import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryParser;

/// Requests one page of the articles that match a query.
///
/// @param offset the number of hits before the page
/// @param limit the maximum number of hits on the page
/// @param collapsed whether near-duplicates count as one hit, the first of them in order
public record SearchRequest(
        ParsedQuery query, SortOrder order, int offset, int limit, boolean collapsed) {
    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("not a page: " + offset + ", " + limit);
        }
    }

    /// Parses a typed query and creates a request without collapsing near-duplicates. An empty
    /// query matches all articles.
    public SearchRequest(String query, SortOrder order, int offset, int limit) {
        this(QueryParser.parse(query), order, offset, limit, false);
    }

    public SearchRequest withCollapsed(boolean other) {
        return new SearchRequest(query, order, offset, limit, other);
    }

    /// Returns the same request for another page.
    public SearchRequest withPage(int otherOffset, int otherLimit) {
        return new SearchRequest(query, order, otherOffset, otherLimit, collapsed);
    }
}
