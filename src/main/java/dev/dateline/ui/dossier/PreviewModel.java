package dev.dateline.ui.dossier;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.ui.archive.OpenArchive;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Computes the preview of the dossier in the background. The last preview stays until the next one
/// is ready.
///
/// FX thread only.
final class PreviewModel {
    private final OpenArchive archive;
    private final LatestJob job;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Empty());

    /// The state of the preview.
    sealed interface State {
        /// No preview was requested yet.
        record Empty() implements State {}

        record Ready(DossierPreview preview) implements State {}

        /// The preview could not be computed.
        record Failed() implements State {}
    }

    PreviewModel(OpenArchive archive, JobRunner jobs) {
        this.archive = archive;
        job = new LatestJob(jobs);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Starts computing the preview of a selection and cancels a running computation.
    void show(ExportSelection selection, ExportOptions options) {
        job.<DossierPreview>start(
                context -> archive.preview(selection, options, context), this::jobStateChanged);
    }

    private void jobStateChanged(JobState<DossierPreview> jobState) {
        switch (jobState) {
            case JobState.Succeeded<DossierPreview>(var preview) ->
                    state.set(new State.Ready(preview));
            case JobState.Failed<DossierPreview> _ -> state.set(new State.Failed());
            case JobState.Running<DossierPreview> _, JobState.Cancelled<DossierPreview> _ -> {}
        }
    }
}
