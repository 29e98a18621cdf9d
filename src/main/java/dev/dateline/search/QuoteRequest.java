package dev.dateline.search;

/// One page of the quotations in the articles that match `query`. Its `speaker:` and `said:` parts
/// narrow the quotations too, each to those that fulfil them itself; `speaker` narrows them further
/// to those by somebody with these words in their name, whatever the query says, unless it is
/// empty. In the order of their articles, then of the text.
public record QuoteRequest(String query, String speaker, SortOrder order, int offset, int limit) {
    public QuoteRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("not a page: " + offset + ", " + limit);
        }
    }

    /// By everybody.
    public QuoteRequest(String query, SortOrder order, int offset, int limit) {
        this(query, "", order, offset, limit);
    }
}
