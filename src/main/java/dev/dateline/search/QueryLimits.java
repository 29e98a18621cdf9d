package dev.dateline.search;

/// How much one query may ask for. Nobody types more; what is pasted or made by a program is cut,
/// and said to be.
final class QueryLimits {
    /// Characters.
    static final int LENGTH = 4_096;

    /// Words, phrases and filters.
    static final int PARTS = 250;

    /// Words with wildcards, beginnings and words spelled about so, which stand for many words
    /// each.
    static final int OPEN_PARTS = 20;

    /// One of these that begins with a wildcard counts as so many: every word of the archive is
    /// held against it.
    static final int OPEN_AT_START = 10;

    /// Stars and question marks in one word: each may double the work of finding what fits.
    static final int WILDCARDS = 4;

    /// Words that are near others: what is near what is near what takes ever longer to see.
    static final int NEAR = 8;

    /// Parentheses inside parentheses.
    static final int DEPTH = 50;

    /// Longer descriptions are of no use to anybody.
    static final int SHOWN = 60;

    private QueryLimits() {}
}
