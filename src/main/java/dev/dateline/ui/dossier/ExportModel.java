package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.JobHandle;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.Progress;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// Runs exports, at most one at a time, and publishes the state of the last one. FX thread only.
final class ExportModel {
    private static final Pattern INVALID_FILE_NAME_CHARACTERS =
            Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private final OpenArchive archive;
    private final JobRunner jobs;
    private final ErrorReporter errors;
    private final ObjectProperty<ExportFormat> format =
            new SimpleObjectProperty<>(ExportFormat.PDF);
    private final ReadOnlyObjectWrapper<ExportState> state =
            new ReadOnlyObjectWrapper<>(new ExportState.Idle());
    private JobHandle runningJob = () -> {};

    ExportModel(OpenArchive archive, JobRunner jobs, ErrorReporter errors) {
        this.archive = archive;
        this.jobs = jobs;
        this.errors = errors;
    }

    /// Returns the suggested format, which is also used for a file without a known extension.
    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /// Returns the state of the running or last export.
    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isRunning() {
        return state.get() instanceof ExportState.Running;
    }

    /// Returns a file name for a title, with the extension of the suggested format.
    String suggestFileName(String title) {
        String valid =
                INVALID_FILE_NAME_CHARACTERS
                        .matcher(title.strip())
                        .replaceAll("-")
                        .toLowerCase(Locale.ROOT);
        String name = valid.replaceAll("^[-.]+|[-.]+$", "");
        return (name.isEmpty() ? Messages.of("dossier.default-file-name") : name)
                + "."
                + format.get().extension();
    }

    /// Starts an export, unless one is running.
    ///
    /// The extension of the target selects the format; otherwise the suggested format is used.
    void start(ExportSelection selection, ExportOptions options, Path target) {
        if (isRunning()) {
            return;
        }
        ExportFormat targetFormat = ExportFormat.of(target).orElse(format.get());
        state.set(new ExportState.Running(new Progress(0, 0)));
        runningJob =
                jobs.start(
                        job -> archive.export(selection, options, targetFormat, target, job),
                        jobState -> jobStateChanged(target, jobState));
    }

    /// Cancels the running export.
    void cancel() {
        runningJob.cancel();
    }

    /// Clears the result of the last export.
    void dismiss() {
        if (!isRunning()) {
            state.set(new ExportState.Idle());
        }
    }

    private void jobStateChanged(Path target, JobState<ExportReport> jobState) {
        state.set(
                switch (jobState) {
                    case JobState.Running<ExportReport>(var progress) ->
                            new ExportState.Running(progress);
                    case JobState.Succeeded<ExportReport>(var report) ->
                            new ExportState.Done(target, report);
                    case JobState.Cancelled<ExportReport> _ -> new ExportState.Cancelled();
                    case JobState.Failed<ExportReport>(var cause) -> toFailedState(target, cause);
                });
    }

    private ExportState toFailedState(Path target, Throwable cause) {
        if (cause instanceof ExportException refusal) {
            return new ExportState.Failed(Objects.requireNonNull(refusal.getMessage()));
        }
        errors.report(Messages.of("dossier.failed", target), cause);
        return new ExportState.Idle();
    }
}
