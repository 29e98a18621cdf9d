package dev.dateline.ui.dossier;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.library.Selection;
import dev.dateline.work.JobRunner;
import dev.dateline.work.JobState;
import dev.dateline.work.NewestJob;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The newest preview; the last one stays until the next is there.
final class PreviewModel {
    private final DossierPreviewer previewer;
    private final NewestJob job;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Nothing());

    sealed interface State {
        record Nothing() implements State {}

        record Shown(DossierPreview preview) implements State {}

        /// It could not be made.
        record Failed() implements State {}
    }

    PreviewModel(DossierPreviewer previewer, JobRunner jobs) {
        this.previewer = previewer;
        job = new NewestJob(jobs);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void show(Selection selection, ExportOptions options) {
        job.<DossierPreview>start(
                context -> previewer.preview(selection, options, context), this::hear);
    }

    private void hear(JobState<DossierPreview> now) {
        switch (now) {
            case JobState.Succeeded<DossierPreview>(var preview) ->
                    state.set(new State.Shown(preview));
            case JobState.Failed<DossierPreview> _ -> state.set(new State.Failed());
            case JobState.Running<DossierPreview> _, JobState.Cancelled<DossierPreview> _ -> {}
        }
    }
}
