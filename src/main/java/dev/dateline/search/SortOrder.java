package dev.dateline.search;

/// How hits are sorted; ties and undated articles come last, by path.
public enum SortOrder {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /// Quotations by how sure it is who said them, the least sure first; articles as [#OLDEST].
    LEAST_SURE
}
