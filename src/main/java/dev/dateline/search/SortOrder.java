package dev.dateline.search;

/// The order of hits. The names of the constants are stored in settings and used by `--sort`.
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
