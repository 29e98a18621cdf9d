package dev.dateline.search;

/// The order of hits in a result. Settings and the option `--sort` use the names of the constants.
///
/// Undated articles come last. Ties are sorted by path.
public enum SortOrder {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /// Sorts quotations by the confidence of their speaker, lowest first, and articles as
    /// [#OLDEST].
    LEAST_SURE
}
