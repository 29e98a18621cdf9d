package dev.dateline.ui.search;

import dev.dateline.job.Job;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
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

/// Offers completions below a text field while one types in it: Down and Up choose, Enter or Tab
/// takes the chosen one, Escape sends them away; Up offers what was searched before. The focus
/// stays in the field. They are looked for in the background.
final class CompletionPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 6;

    /// What the style sheet puts before the words of a row, so that they stand below those typed.
    private static final double BEFORE_WORDS = 17;

    private static final int MOST_HISTORY = 10;

    private final TextField field;
    private final Supplier<Vocabulary> vocabulary;
    private final LatestJob looking;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private List<Completion> offered = List.of();
    private int chosen = -1;

    CompletionPopup(TextField field, Supplier<Vocabulary> vocabulary, JobRunner jobs) {
        this.field = field;
        this.vocabulary = vocabulary;
        looking = new LatestJob(jobs);
        rows.getStyleClass().add("dl-completions");
        popup.getContent().add(rows);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    void install() {
        field.addEventHandler(KeyEvent.KEY_TYPED, _ -> offer());
        field.focusedProperty().addListener((_, _, _) -> hide());
        KeyHandlers.addFilterWhen(field, () -> !popup.isShowing(), this::offerHistory, "Up");
        whileShown(() -> choose(chosen + 1), "Down");
        whileShown(() -> choose(chosen - 1), "Up");
        whileShown(this::hide, "Esc");
        KeyHandlers.addFilterWhen(
                field, () -> popup.isShowing() && chosen >= 0, this::take, "Enter", "Tab");
    }

    private void whileShown(Runnable action, String key) {
        KeyHandlers.addFilterWhen(field, popup::isShowing, action, key);
    }

    private void offer() {
        String typed = field.getText();
        if (field.getCaretPosition() < typed.length()) {
            hide();
            return;
        }
        Vocabulary known = vocabulary.get();
        look(_ -> Completion.of(typed, known));
    }

    /// What was searched before, as a shell shows it.
    private void offerHistory() {
        String typed = field.getText();
        Vocabulary known = vocabulary.get();
        look(_ -> Completion.before(typed, known, MOST_HISTORY));
    }

    private void look(Job<List<Completion>> job) {
        looking.<List<Completion>>start(
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
        looking.cancel();
        popup.hide();
    }

    private void show(List<Completion> found) {
        offered = found;
        if (offered.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        rows.getChildren().setAll(offered.stream().map(this::row).toList());
        chosen = -1;
        Bounds box = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && box != null) {
            popup.show(field, box.getMinX() - BEFORE_WORDS, box.getMaxY() + GAP);
        }
    }

    private Node row(Completion completion) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var kind = new Label(completion.kind());
        kind.getStyleClass().add("dl-completion-kind");
        var row = new HBox(24, new Label(completion.words()), space, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("dl-completion");
        row.setOnMousePressed(_ -> {
            chosen = offered.indexOf(completion);
            take();
        });
        return row;
    }

    private void choose(int index) {
        chosen = Math.clamp(index, -1, offered.size() - 1);
        for (int i = 0; i < offered.size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        if (chosen >= 0) {
            field.setAccessibleHelp(offered.get(chosen).words());
        }
    }

    private void take() {
        field.setText(offered.get(chosen).query());
        field.end();
        hide();
    }
}
