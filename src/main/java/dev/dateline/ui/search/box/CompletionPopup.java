package dev.dateline.ui.search.box;

import dev.dateline.job.Job;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

import java.util.List;
import java.util.function.Supplier;

/// Shows completions below a text field during typing; the focus stays in the field.
///
/// Down and Up select a completion, Enter or Tab accepts it, Escape closes the popup. Up in the
/// closed popup shows earlier queries. Completions are computed in the background.
final class CompletionPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 6;

    /// Horizontal padding of a row in the style sheet, in pixels. Used to align the completions
    /// with the typed text.
    private static final double ROW_TEXT_INSET = 17;

    private static final int MAX_HISTORY = 10;

    private final TextField field;
    private final Supplier<CompletionVocabulary> vocabulary;
    private final LatestJob completionJob;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private List<Completion> completions = List.of();
    private int selectedIndex = -1;

    CompletionPopup(TextField field, Supplier<CompletionVocabulary> vocabulary, JobRunner jobs) {
        this.field = field;
        this.vocabulary = vocabulary;
        completionJob = new LatestJob(jobs);
        rows.getStyleClass().add("dl-completions");
        popup.getContent().add(rows);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    /// Adds the event handlers to the text field.
    void install() {
        field.addEventHandler(KeyEvent.KEY_TYPED, _ -> showCompletions());
        field.focusedProperty().addListener((_, _, _) -> hide());
        KeyHandlers.addFilterWhen(field, () -> !popup.isShowing(), this::showHistory, "Up");
        addKeyWhileShown(() -> select(selectedIndex + 1), "Down");
        addKeyWhileShown(() -> select(selectedIndex - 1), "Up");
        addKeyWhileShown(this::hide, "Esc");
        KeyHandlers.addFilterWhen(
                field, () -> popup.isShowing() && selectedIndex >= 0, this::accept, "Enter", "Tab");
    }

    private void addKeyWhileShown(Runnable action, String key) {
        KeyHandlers.addFilterWhen(field, popup::isShowing, action, key);
    }

    private void showCompletions() {
        String text = field.getText();
        if (field.getCaretPosition() < text.length()) {
            hide();
            return;
        }
        CompletionVocabulary current = vocabulary.get();
        startJob(_ -> Completion.find(text, current));
    }

    private void showHistory() {
        String text = field.getText();
        CompletionVocabulary current = vocabulary.get();
        startJob(_ -> Completion.fromHistory(text, current, MAX_HISTORY));
    }

    private void startJob(Job<List<Completion>> job) {
        completionJob.<List<Completion>>start(
                job,
                state -> {
                    switch (state) {
                        case JobState.Succeeded<List<Completion>>(var found) -> show(found);
                        case JobState.Failed<List<Completion>> _ -> hide();
                        case JobState.Running<List<Completion>> _,
                                JobState.Cancelled<List<Completion>> _ -> {}
                    }
                });
    }

    private void hide() {
        completionJob.cancel();
        popup.hide();
    }

    private void show(List<Completion> found) {
        completions = found;
        if (completions.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        rows.getChildren().setAll(completions.stream().map(this::createRow).toList());
        selectedIndex = -1;
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && bounds != null) {
            popup.show(field, bounds.getMinX() - ROW_TEXT_INSET, bounds.getMaxY() + GAP);
        }
    }

    private Node createRow(Completion completion) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var kind = Nodes.label(completion.kind(), "dl-completion-kind");
        var row = new HBox(24, new Label(completion.label()), space, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("dl-completion");
        row.setOnMousePressed(_ -> {
            selectedIndex = completions.indexOf(completion);
            accept();
        });
        return row;
    }

    private void select(int index) {
        selectedIndex = Math.clamp(index, -1, completions.size() - 1);
        for (int i = 0; i < completions.size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == selectedIndex);
        }
        if (selectedIndex >= 0) {
            field.setAccessibleHelp(completions.get(selectedIndex).label());
        }
    }

    private void accept() {
        field.setText(completions.get(selectedIndex).completedText());
        field.end();
        hide();
    }
}
