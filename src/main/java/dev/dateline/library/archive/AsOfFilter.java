package dev.dateline.library.archive;

import dev.dateline.search.ArchiveIndex;

import java.time.LocalDate;

/// Holds the as-of date of an archive and selects the part of the index that is visible.
///
/// Later and undated articles are not searched, counted or shown. Refreshes, checks, notes and
/// dossiers use the full index. Thread-safe; does no I/O.
public final class AsOfFilter {
    /// The value of the as-of date that makes all articles visible.
    public static final LocalDate UNLIMITED = LocalDate.MAX;

    private final ArchiveIndex fullIndex;
    private volatile VisibleIndex view;

    private record VisibleIndex(LocalDate date, ArchiveIndex index) {}

    public AsOfFilter(ArchiveIndex fullIndex) {
        this.fullIndex = fullIndex;
        view = new VisibleIndex(UNLIMITED, fullIndex);
    }

    /// Sets the as-of date, or [#UNLIMITED] to show all articles.
    public void setDate(LocalDate date) {
        view = new VisibleIndex(date, date.equals(UNLIMITED) ? fullIndex : fullIndex.asOf(date));
    }

    public LocalDate date() {
        return view.date();
    }

    /// Tells whether an as-of date hides later and undated articles.
    public boolean isSet() {
        return !date().equals(UNLIMITED);
    }

    /// Returns a view of the index that contains only articles up to the as-of date.
    public ArchiveIndex visibleIndex() {
        return view.index();
    }
}
