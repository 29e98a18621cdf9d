package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportReport;
import dev.dateline.job.Progress;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Action;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Below the dossier: how far the export is, with a way to stop it, and then what came of it.
final class ExportBar extends VBox {
    /// More lines than these about what was left out are counted, not shown.
    private static final int MAX_LEFT_OUT_SHOWN = 4;

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
            case ExportState.Running(var done) -> show(done);
            case ExportState.Done(var file, var report) -> show(file, report);
            case ExportState.Cancelled() -> showMessage(Messages.of("dossier.cancelled"));
            case ExportState.Failed(var message) -> showMessage(message);
        }
        setManaged(!getChildren().isEmpty());
    }

    private void show(Progress done) {
        boolean known = done.total() > 0;
        progressBar.setProgress(known ? (double) done.done() / done.total() : 0);
        progressLabel.setText(
                known
                        ? Messages.of("dossier.progress", done.done(), done.total())
                        : Messages.of("dossier.starting"));
        if (!getChildren().contains(progressRow)) {
            getChildren().setAll(progressRow);
        }
    }

    private void show(Path file, ExportReport report) {
        showMessage(Messages.of("dossier.done", file.getFileName(), counts(report)));
        getChildren().add(leftOutNotes(report.omissions()));
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

    /// What was left out, line by line; of many lines the rest on demand.
    private static Node leftOutNotes(List<String> lines) {
        var notes = new VBox();
        lines.stream()
                .limit(MAX_LEFT_OUT_SHOWN)
                .map(ExportBar::noteLabel)
                .forEach(notes.getChildren()::add);
        if (lines.size() > MAX_LEFT_OUT_SHOWN) {
            List<String> rest = lines.subList(MAX_LEFT_OUT_SHOWN, lines.size());
            Runnable unfold =
                    () -> {
                        notes.getChildren().removeLast();
                        rest.stream().map(ExportBar::noteLabel).forEach(notes.getChildren()::add);
                    };
            String words = Messages.of("dossier.left-out.more", rest.size());
            notes.getChildren().add(new Action(words, unfold).createButton());
        }
        return notes;
    }

    private void showMessage(String message) {
        var label = new Label(message);
        label.getStyleClass().add("export-result");
        label.setWrapText(true);
        getChildren().setAll(label);
        if (!(model.stateProperty().get() instanceof ExportState.Done)) {
            getChildren().add(actionRow(dismissAction()));
        }
    }

    private Action dismissAction() {
        return new Action(Messages.of("dossier.dismiss"), model::dismiss);
    }

    private static Label noteLabel(String text) {
        var note = new Label(text);
        note.getStyleClass().add("export-note");
        note.setWrapText(true);
        return note;
    }

    private static Node actionRow(Action... offered) {
        var row = new HBox();
        row.getStyleClass().add("export-row");
        Stream.of(offered).map(Action::createButton).forEach(row.getChildren()::add);
        return row;
    }

    private static String counts(ExportReport report) {
        String counts = Messages.of("dossier.counts", report.articles(), report.quotes());
        return report.pages() == 0
                ? counts
                : Messages.of("dossier.counts.pages", counts, report.pages());
    }
}
