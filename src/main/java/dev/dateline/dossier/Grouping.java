package dev.dateline.dossier;

/// How the contents and bookmarks of a PDF are grouped.
public enum Grouping {
    /// By month within years, if there are many items and they are in date order.
    MONTH,
    /// By year, if there are many items and they are in date order.
    YEAR,
    /// By source; the items are sorted by the names of their sources.
    SOURCE,
    NONE
}
