package dev.dateline.dossier;

/// What the contents and the bookmarks of a long dossier are parted by.
public enum Grouping {
    /// Months, and years above them, where there are many items in the order of their dates.
    MONTH,
    /// Years, where there are many items in the order of their dates.
    YEAR,
    /// Sources, in the order of their names; the items are put in that order.
    SOURCE,
    NONE
}
