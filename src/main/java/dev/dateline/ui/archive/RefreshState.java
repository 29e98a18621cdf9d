package dev.dateline.ui.archive;

import dev.dateline.job.Progress;
import dev.dateline.library.archive.RefreshReport;

/// How far the index is with what lies in the folder.
public sealed interface RefreshState {
    /// Whether files are being read that the index does not know yet.
    default boolean isReadingFiles() {
        return this instanceof Running(Progress(_, var total, _), _) && total > 0;
    }

    /// No archive is open.
    record None() implements RefreshState {}

    /// Files are listed and read.
    ///
    /// @param rate files a second, 0 while it is not known
    record Running(Progress progress, double rate) implements RefreshState {}

    record Done(RefreshReport report) implements RefreshState {}

    /// It ended before the end; what was read by then can be searched.
    record Failed() implements RefreshState {}
}
