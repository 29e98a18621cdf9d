package dev.dateline.library.archive;

import dev.dateline.search.ArchiveIndex;

import java.time.LocalDate;

/// As of which day an archive is shown: nothing later, and nothing that bears no day, is found,
/// counted or read. Refreshes, checks, notes and what was collected by hand are of the whole all
/// the same. Thread-safe; does no I/O.
public final class AsOfFilter {
    /// No such day: everything is shown.
    public static final LocalDate UNLIMITED = LocalDate.MAX;

    private final ArchiveIndex fullIndex;
    private volatile VisibleIndex view;

    private record VisibleIndex(LocalDate date, ArchiveIndex index) {}

    public AsOfFilter(ArchiveIndex whole) {
        this.fullIndex = whole;
        view = new VisibleIndex(UNLIMITED, whole);
    }

    /// Shows the archive as it was at the end of a day from now on, or all of it: [#UNLIMITED].
    public void setDate(LocalDate day) {
        view = new VisibleIndex(day, day.equals(UNLIMITED) ? fullIndex : fullIndex.asOf(day));
    }

    public LocalDate date() {
        return view.date();
    }

    /// Whether there is a day at all.
    public boolean isSet() {
        return !date().equals(UNLIMITED);
    }

    /// What is shown of the index.
    public ArchiveIndex visibleIndex() {
        return view.index();
    }
}
