package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportReport;
import dev.dateline.job.Progress;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.Action;

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
    private static final int LEFT_OUT = 4;

    private final ExportModel model;
    private final DossierActions actions;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label progress = new Label();
    private final Node running;

    ExportBar(ExportModel model, DossierActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("export-bar");
        bar.setAccessibleText(Messages.of("dossier.exporting"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress.setMinWidth(USE_PREF_SIZE);
        var row =
                new HBox(
                        bar,
                        progress,
                        new Action(Messages.of("dossier.cancel"), model::cancel).button());
        row.getStyleClass().add("export-row");
        running = row;
        model.stateProperty().addListener((_, _, state) -> show(state));
        show(model.stateProperty().get());
    }

    private void show(ExportState state) {
        switch (state) {
            case ExportState.Idle() -> getChildren().clear();
            case ExportState.Running(var done) -> show(done);
            case ExportState.Done(var file, var report) -> show(file, report);
            case ExportState.Cancelled() -> say(Messages.of("dossier.cancelled"));
            case ExportState.Failed(var message) -> say(message);
        }
        setManaged(!getChildren().isEmpty());
    }

    private void show(Progress done) {
        boolean known = done.total() > 0;
        bar.setProgress(known ? (double) done.done() / done.total() : 0);
        progress.setText(
                known
                        ? Messages.of("dossier.progress", done.done(), done.total())
                        : Messages.of("dossier.starting"));
        if (!getChildren().contains(running)) {
            getChildren().setAll(running);
        }
    }

    private void show(Path file, ExportReport report) {
        say(Messages.of("dossier.done", file.getFileName(), counts(report)));
        getChildren().add(leftOut(report.omissions()));
        getChildren()
                .add(
                        row(
                                new Action(
                                        Messages.of("dossier.open.file"),
                                        () -> actions.openFile(file)),
                                new Action(
                                        Messages.of("dossier.show.folder"),
                                        () -> actions.showFolder(file)),
                                dismissal()));
    }

    /// What was left out, line by line; of many lines the rest on demand.
    private static Node leftOut(List<String> lines) {
        var notes = new VBox();
        lines.stream().limit(LEFT_OUT).map(ExportBar::note).forEach(notes.getChildren()::add);
        if (lines.size() > LEFT_OUT) {
            List<String> rest = lines.subList(LEFT_OUT, lines.size());
            Runnable unfold =
                    () -> {
                        notes.getChildren().removeLast();
                        rest.stream().map(ExportBar::note).forEach(notes.getChildren()::add);
                    };
            String words = Messages.of("dossier.left.out.more", rest.size());
            notes.getChildren().add(new Action(words, unfold).button());
        }
        return notes;
    }

    private void say(String message) {
        var label = new Label(message);
        label.getStyleClass().add("export-result");
        label.setWrapText(true);
        getChildren().setAll(label);
        if (!(model.stateProperty().get() instanceof ExportState.Done)) {
            getChildren().add(row(dismissal()));
        }
    }

    private Action dismissal() {
        return new Action(Messages.of("dossier.dismiss"), model::dismiss);
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("export-note");
        note.setWrapText(true);
        return note;
    }

    private static Node row(Action... offered) {
        var row = new HBox();
        row.getStyleClass().add("export-row");
        Stream.of(offered).map(Action::button).forEach(row.getChildren()::add);
        return row;
    }

    private static String counts(ExportReport report) {
        String counts = Messages.of("dossier.counts", report.articles(), report.quotes());
        return report.pages() == 0
                ? counts
                : Messages.of("dossier.counts.pages", counts, report.pages());
    }
}
