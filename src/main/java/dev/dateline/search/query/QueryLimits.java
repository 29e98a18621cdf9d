package dev.dateline.search.query;

/// Defines the limits of a single query. They exceed what a person types; queries that are pasted
/// or generated are cut off, and the description says so.
final class QueryLimits {
    /// Maximum length of a query in characters.
    static final int MAX_LENGTH = 4_096;

    /// Maximum number of words, phrases and filters.
    static final int MAX_CLAUSES = 250;

    /// Maximum number of wildcards, prefixes and fuzzy words. Each matches many terms.
    static final int MAX_EXPANDING_CLAUSES = 20;

    /// The number of expanding clauses that a leading wildcard counts as, because it is compared
    /// with every term.
    static final int LEADING_WILDCARD_COST = 10;

    /// Maximum number of wildcard characters in one word. Each may double the time for matching.
    /// Each may double the time for matching.
    static final int MAX_WILDCARDS = 4;

    /// Maximum number of proximity operators. The time for matching grows with nesting. The time
    /// for matching grows with nesting.
    static final int MAX_NEAR_OPERANDS = 8;

    /// Maximum depth of nested parentheses.
    static final int MAX_DEPTH = 50;

    /// Maximum number of characters of an ignored text that a query's description shows.
    static final int MAX_SHOWN_LENGTH = 60;

    private QueryLimits() {}
}
