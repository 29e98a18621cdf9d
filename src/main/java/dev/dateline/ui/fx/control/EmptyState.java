package dev.dateline.ui.fx.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import java.util.List;

/// What stands where nothing is: a headline, a sentence, and what can be done about it.
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
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE); // a sentence is not cut where it is narrow
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
