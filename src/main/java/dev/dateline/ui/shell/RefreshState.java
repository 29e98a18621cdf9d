package dev.dateline.ui.shell;

import dev.dateline.library.RefreshReport;
import dev.dateline.work.Progress;

import java.time.Duration;

/// How far the index is with what lies in the folder.
public sealed interface RefreshState {
    /// No archive is open.
    record None() implements RefreshState {}

    record Running(Progress progress, Duration soFar) implements RefreshState {}

    record Done(RefreshReport report) implements RefreshState {}

    /// It ended before the end; what was read by then can be searched.
    record Failed() implements RefreshState {}
}
