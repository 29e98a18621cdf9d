package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportReport;
import dev.dateline.job.Progress;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.Nodes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Shows the progress of the running export, or the result of the last one.
final class ExportBar extends VBox {
    /// Maximum number of omissions (parts missing from the exported file) listed before a "more"
    /// button.
    private static final int MAX_OMISSIONS = 4;

    private final ExportModel model;
    private final DossierActions actions;
    private final ProgressBar progressBar = new ProgressBar(0);
    private final Label progressLabel = new Label();
    private final Node progressRow;

    ExportBar(ExportModel model, DossierActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("export-bar");
        progressBar.setAccessibleText(Messages.of("dossier.exporting"));
        progressBar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progressBar, Priority.ALWAYS);
        progressLabel.setMinWidth(USE_PREF_SIZE);
        var row =
                new HBox(
                        progressBar,
                        progressLabel,
                        new Action(Messages.of("dossier.cancel"), model::cancel).createButton());
        row.getStyleClass().add("export-row");
        progressRow = row;
        model.stateProperty().addListener((_, _, state) -> show(state));
        show(model.stateProperty().get());
    }

    private void show(ExportState state) {
        switch (state) {
            case ExportState.Idle() -> getChildren().clear();
            case ExportState.Running(var progress) -> show(progress);
            case ExportState.Done(var file, var report) -> show(file, report);
            case ExportState.Cancelled() -> showMessage(Messages.of("dossier.cancelled"));
            case ExportState.Failed(var message) -> showMessage(message);
        }
        setManaged(!getChildren().isEmpty());
    }

    private void show(Progress progress) {
        boolean known = progress.total() > 0;
        progressBar.setProgress(known ? (double) progress.done() / progress.total() : 0);
        progressLabel.setText(
                known
                        ? Messages.of("dossier.progress", progress.done(), progress.total())
                        : Messages.of("dossier.starting"));
        if (!getChildren().contains(progressRow)) {
            getChildren().setAll(progressRow);
        }
    }

    private void show(Path file, ExportReport report) {
        showMessage(Messages.of("dossier.done", file.getFileName(), counts(report)));
        getChildren().add(omissionsNode(report.omissions()));
        getChildren()
                .add(
                        actionRow(
                                new Action(
                                        Messages.of("dossier.open-file"),
                                        () -> actions.openFile(file)),
                                new Action(
                                        Messages.of("dossier.show-folder"),
                                        () -> actions.showFolder(file)),
                                dismissAction()));
    }

    /// Returns a list of omissions, with a button that shows the omissions beyond [#MAX_OMISSIONS].
    private static Node omissionsNode(List<String> omissions) {
        var notes = new VBox();
        omissions.stream()
                .limit(MAX_OMISSIONS)
                .map(ExportBar::noteLabel)
                .forEach(notes.getChildren()::add);
        if (omissions.size() > MAX_OMISSIONS) {
            List<String> rest = omissions.subList(MAX_OMISSIONS, omissions.size());
            Runnable showRest =
                    () -> {
                        notes.getChildren().removeLast();
                        rest.stream().map(ExportBar::noteLabel).forEach(notes.getChildren()::add);
                    };
            String label = Messages.of("dossier.left-out.more", rest.size());
            notes.getChildren().add(new Action(label, showRest).createButton());
        }
        return notes;
    }

    private void showMessage(String message) {
        getChildren().setAll(Nodes.wrappedLabel(message, "export-result"));
        if (!(model.stateProperty().get() instanceof ExportState.Done)) {
            getChildren().add(actionRow(dismissAction()));
        }
    }

    private Action dismissAction() {
        return new Action(Messages.of("dossier.dismiss"), model::dismiss);
    }

    private static Label noteLabel(String text) {
        return Nodes.wrappedLabel(text, "export-note");
    }

    private static Node actionRow(Action... actions) {
        var row = new HBox();
        row.getStyleClass().add("export-row");
        Stream.of(actions).map(Action::createButton).forEach(row.getChildren()::add);
        return row;
    }

    private static String counts(ExportReport report) {
        String counts = Messages.of("dossier.counts", report.articles(), report.quotes());
        return report.pages() == 0
                ? counts
                : Messages.of("dossier.counts.pages", counts, report.pages());
    }
}
