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

/// Exports one dossier at a time and tells how far it is.
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

    /// The format that is suggested.
    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isRunning() {
        return state.get() instanceof ExportState.Running;
    }

    /// A file name for a dossier of this title, in the suggested format.
    String suggestFileName(String title) {
        String bare =
                INVALID_FILE_NAME_CHARACTERS
                        .matcher(title.strip())
                        .replaceAll("-")
                        .toLowerCase(Locale.ROOT);
        String name = bare.replaceAll("^[-.]+|[-.]+$", "");
        return (name.isEmpty() ? Messages.of("dossier.default-file-name") : name)
                + "."
                + format.get().extension();
    }

    /// Starts an export, in the format that the target's ending asks for, or else the suggested;
    /// does nothing while one runs.
    void start(ExportSelection selection, ExportOptions options, Path target) {
        if (isRunning()) {
            return;
        }
        ExportFormat chosen = ExportFormat.of(target).orElse(format.get());
        state.set(new ExportState.Running(new Progress(0, 0)));
        runningJob =
                jobs.start(
                        job -> archive.export(selection, options, chosen, target, job),
                        end -> jobStateChanged(target, end));
    }

    void cancel() {
        runningJob.cancel();
    }

    /// Forgets the result.
    void dismiss() {
        if (!isRunning()) {
            state.set(new ExportState.Idle());
        }
    }

    private void jobStateChanged(Path target, JobState<ExportReport> end) {
        state.set(
                switch (end) {
                    case JobState.Running<ExportReport>(var progress) ->
                            new ExportState.Running(progress);
                    case JobState.Succeeded<ExportReport>(var report) ->
                            new ExportState.Done(target, report);
                    case JobState.Cancelled<ExportReport> _ -> new ExportState.Cancelled();
                    case JobState.Failed<ExportReport>(var cause) -> toFailedState(target, cause);
                });
    }

    private ExportState toFailedState(Path target, Throwable cause) {
        if (cause instanceof ExportException said) {
            return new ExportState.Failed(Objects.requireNonNull(said.getMessage()));
        }
        errors.report(Messages.of("dossier.failed", target), cause);
        return new ExportState.Idle();
    }
}
