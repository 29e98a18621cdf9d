package dev.dateline.library.archive;

import dev.dateline.search.ArchiveIndex;

import java.time.LocalDate;

/// Selects the view of an archive up to its as-of date.
///
/// Later and undated articles are not searched, counted or shown. Refreshes, checks, notes and
/// dossiers use the full index. Thread-safe; does no I/O.
public final class AsOfFilter {
    /// The as-of date of an archive that shows all articles.
    public static final LocalDate UNLIMITED = LocalDate.MAX;

    private final ArchiveIndex fullIndex;
    private volatile VisibleIndex view;

    private record VisibleIndex(LocalDate date, ArchiveIndex index) {}

    public AsOfFilter(ArchiveIndex fullIndex) {
        this.fullIndex = fullIndex;
        view = new VisibleIndex(UNLIMITED, fullIndex);
    }

    /// Sets the last visible date, or [#UNLIMITED].
    public void setDate(LocalDate date) {
        view = new VisibleIndex(date, date.equals(UNLIMITED) ? fullIndex : fullIndex.asOf(date));
    }

    public LocalDate date() {
        return view.date();
    }

    /// Tells whether an as-of date is set.
    public boolean isSet() {
        return !date().equals(UNLIMITED);
    }

    /// Returns the view of the index up to the as-of date.
    public ArchiveIndex visibleIndex() {
        return view.index();
    }
}
