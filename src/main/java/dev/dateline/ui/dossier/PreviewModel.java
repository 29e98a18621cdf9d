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

/// The newest preview; the last one stays until the next is there.
final class PreviewModel {
    private final OpenArchive archive;
    private final LatestJob job;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Empty());

    sealed interface State {
        record Empty() implements State {}

        record Ready(DossierPreview preview) implements State {}

        /// It could not be made.
        record Failed() implements State {}
    }

    PreviewModel(OpenArchive archive, JobRunner jobs) {
        this.archive = archive;
        job = new LatestJob(jobs);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void show(ExportSelection selection, ExportOptions options) {
        job.<DossierPreview>start(
                context -> archive.preview(selection, options, context), this::jobStateChanged);
    }

    private void jobStateChanged(JobState<DossierPreview> now) {
        switch (now) {
            case JobState.Succeeded<DossierPreview>(var preview) ->
                    state.set(new State.Ready(preview));
            case JobState.Failed<DossierPreview> _ -> state.set(new State.Failed());
            case JobState.Running<DossierPreview> _, JobState.Cancelled<DossierPreview> _ -> {}
        }
    }
}
