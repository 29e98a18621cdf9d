package dev.dateline.ui.search;

import dev.dateline.ui.fx.Keys;

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

import java.util.List;
import java.util.function.Supplier;

/// Offers completions below a text field while one types in it: Down and Up choose, Enter or Tab
/// takes the chosen one, Escape sends them away. The focus stays in the field.
final class CompletionPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 6;

    private final TextField field;
    private final Supplier<Vocabulary> vocabulary;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private List<Completion> offered = List.of();
    private int chosen = -1;

    CompletionPopup(TextField field, Supplier<Vocabulary> vocabulary) {
        this.field = field;
        this.vocabulary = vocabulary;
        rows.getStyleClass().add("dl-completions");
        popup.getContent().add(rows);
        popup.setAutoHide(true);
    }

    void install() {
        field.addEventHandler(KeyEvent.KEY_TYPED, _ -> offer());
        field.focusedProperty().addListener((_, _, _) -> popup.hide());
        whileShown(() -> choose(chosen + 1), "Down");
        whileShown(() -> choose(chosen - 1), "Up");
        whileShown(popup::hide, "Esc");
        Keys.whenever(field, () -> popup.isShowing() && chosen >= 0, this::take, "Enter", "Tab");
    }

    private void whileShown(Runnable action, String key) {
        Keys.whenever(field, popup::isShowing, action, key);
    }

    private void offer() {
        boolean atEnd = field.getCaretPosition() == field.getText().length();
        offered = atEnd ? Completion.of(field.getText(), vocabulary.get()) : List.of();
        if (offered.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        rows.getChildren().setAll(offered.stream().map(this::row).toList());
        chosen = -1;
        Bounds box = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && box != null) {
            popup.show(field, box.getMinX() - GAP, box.getMaxY() + GAP);
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
        popup.hide();
    }
}
