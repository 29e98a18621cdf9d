package dev.dateline.ui.fx.control;

import javafx.scene.control.Button;

/// An action with a short label such as "Try again".
public record Action(String label, Runnable handler) {
    /// Creates a button that runs the action.
    public Button createButton() {
        var button = new Button(label);
        button.getStyleClass().setAll("button", "dl-button");
        button.setOnAction(_ -> handler.run());
        return button;
    }
}
