package dev.dateline.ui.fx.control;

import javafx.scene.control.Button;

/// Something that can be done, in a word or two, such as "Try again".
public record Action(String label, Runnable handler) {
    /// A quiet button for it.
    public Button createButton() {
        var button = new Button(label);
        button.getStyleClass().setAll("button", "dl-button");
        button.setOnAction(_ -> handler.run());
        return button;
    }
}
