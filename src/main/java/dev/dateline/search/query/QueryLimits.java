package dev.dateline.search.query;

/// Limits of a single query. They exceed what a person types; queries that are pasted or generated
/// are cut off, and the description says so.
final class QueryLimits {
    /// In characters.
    static final int MAX_LENGTH = 4_096;

    /// Words, phrases and filters.
    static final int MAX_CLAUSES = 250;

    /// Wildcards, prefixes and fuzzy words, each of which matches many terms.
    static final int MAX_EXPANDING_CLAUSES = 20;

    /// A leading wildcard counts as this many expanding clauses: it is compared with every term.
    static final int LEADING_WILDCARD_COST = 10;

    /// Wildcard characters in one word. Each may double the time for matching.
    static final int MAX_WILDCARDS = 4;

    /// Operands of proximity operators. The time for matching grows with nesting.
    static final int MAX_NEAR_OPERANDS = 8;

    /// Nested parentheses.
    static final int MAX_DEPTH = 50;

    /// Characters of an ignored text in a description.
    static final int MAX_SHOWN_LENGTH = 60;

    private QueryLimits() {}
}
