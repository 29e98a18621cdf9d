package dev.dateline.search;

import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryParser;

/// Requests one page of the quotations in the articles that match a query.
///
/// The `speaker:` and `said:` criteria of the query also select the quotations: each keeps those
/// that fulfil it themselves. Quotations come in the order of their articles, then of the text.
///
/// @param speaker words of the speaker's name that every quotation must have; empty for any speaker
/// @param offset the number of quotations before the page
/// @param limit the maximum number of quotations on the page
public record QuoteRequest(
        ParsedQuery query, String speaker, SortOrder order, int offset, int limit) {
    public QuoteRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("not a page: " + offset + ", " + limit);
        }
    }

    /// Parses a typed query and creates a request for its quotations by any speaker.
    public QuoteRequest(String query, SortOrder order, int offset, int limit) {
        this(QueryParser.parse(query), "", order, offset, limit);
    }

    /// Returns the same request for another page.
    public QuoteRequest withPage(int otherOffset, int otherLimit) {
        return new QuoteRequest(query, speaker, order, otherOffset, otherLimit);
    }
}
