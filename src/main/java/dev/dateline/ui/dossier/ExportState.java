package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportReport;
import dev.dateline.job.Progress;

import java.nio.file.Path;

/// How far the last export is.
sealed interface ExportState {
    /// Nothing was exported yet, or the result was dismissed.
    record Idle() implements ExportState {}

    record Running(Progress progress) implements ExportState {}

    record Done(Path file, ExportReport report) implements ExportState {}

    /// Nothing was written.
    record Cancelled() implements ExportState {}

    /// What went wrong, in a sentence.
    record Failed(String message) implements ExportState {}
}
