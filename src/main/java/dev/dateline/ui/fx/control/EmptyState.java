package dev.dateline.ui.fx.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import java.util.List;

/// Placeholder of an empty view: a headline, an optional sentence and buttons.
public final class EmptyState extends VBox {
    public EmptyState(String headline, String sentence, List<Action> actions) {
        getStyleClass().add("dl-empty");
        setAlignment(Pos.CENTER);
        getChildren().add(label(headline, "dl-empty-headline"));
        if (!sentence.isEmpty()) {
            getChildren().add(label(sentence, "dl-empty-sentence"));
        }
        if (!actions.isEmpty()) {
            var row = new FlowPane();
            row.getStyleClass().add("dl-empty-actions");
            row.setAlignment(Pos.CENTER);
            actions.forEach(action -> row.getChildren().add(action.createButton()));
            getChildren().add(row);
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = Nodes.wrappedLabel(text, styleClass);
        label.setMinHeight(USE_PREF_SIZE); // do not cut the text in a narrow view
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
