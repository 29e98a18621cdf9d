package dev.dateline.search;

/// How hits are sorted; ties and undated articles come last, by path.
public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST
}
