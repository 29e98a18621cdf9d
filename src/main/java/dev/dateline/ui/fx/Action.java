package dev.dateline.ui.fx;

import javafx.scene.control.Button;

/// Something that can be done, in a word or two, such as "Try again".
public record Action(String name, Runnable run) {
    /// A quiet button for it.
    public Button button() {
        var button = new Button(name);
        button.getStyleClass().setAll("button", "dl-button");
        button.setOnAction(_ -> run.run());
        return button;
    }
}
