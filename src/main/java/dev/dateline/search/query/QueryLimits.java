package dev.dateline.search.query;

/// How much one query may ask for. Nobody types more; what is pasted or made by a program is cut,
/// and said to be.
final class QueryLimits {
    /// Characters.
    static final int MAX_LENGTH = 4_096;

    /// Words, phrases and filters.
    static final int MAX_CLAUSES = 250;

    /// Words with wildcards, beginnings and words spelled about so, which stand for many words
    /// each.
    static final int MAX_EXPANDING_CLAUSES = 20;

    /// One of these that begins with a wildcard counts as so many: every word of the archive is
    /// held against it.
    static final int LEADING_WILDCARD_COST = 10;

    /// Stars and question marks in one word: each may double the work of finding what fits.
    static final int MAX_WILDCARDS = 4;

    /// Words that are near others: what is near what is near what takes ever longer to see.
    static final int MAX_NEAR_OPERANDS = 8;

    /// Parentheses inside parentheses.
    static final int MAX_DEPTH = 50;

    /// Longer descriptions are of no use to anybody.
    static final int MAX_SHOWN_LENGTH = 60;

    private QueryLimits() {}
}
