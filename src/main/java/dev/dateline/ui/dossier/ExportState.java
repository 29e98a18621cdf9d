package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportReport;
import dev.dateline.job.Progress;

import java.nio.file.Path;

/// The state of the running or last export.
sealed interface ExportState {
    /// Nothing was exported yet, or the result was dismissed.
    record Idle() implements ExportState {}

    /// An export is running.
    record Running(Progress progress) implements ExportState {}

    /// The file is written.
    record Done(Path file, ExportReport report) implements ExportState {}

    /// The export was cancelled and nothing was written.
    record Cancelled() implements ExportState {}

    /// The export failed.
    ///
    /// @param message the reason, as a sentence for the user
    record Failed(String message) implements ExportState {}
}
