package dev.dateline.ui.archive;

import dev.dateline.job.Progress;
import dev.dateline.library.archive.RefreshReport;

/// The state of the refresh that brings the index up to date with the folder.
public sealed interface RefreshState {
    /// Returns whether files are being read, so that searches may find more later.
    default boolean isReadingFiles() {
        return this instanceof Running(Progress(_, var total, _), _) && total > 0;
    }

    /// No archive is open.
    record None() implements RefreshState {}

    /// Files are being listed or read.
    ///
    /// @param rate files per second, 0 while unknown
    record Running(Progress progress, double rate) implements RefreshState {}

    /// The refresh has ended with a report, which says whether it was cancelled.
    record Done(RefreshReport report) implements RefreshState {}

    /// The refresh ended without a report, because it failed or was cancelled. Files read until
    /// then can be searched.
    record Failed() implements RefreshState {}
}
