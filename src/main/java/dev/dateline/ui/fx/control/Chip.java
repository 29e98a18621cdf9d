package dev.dateline.ui.fx.control;

import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// A rounded label with a remove button, which also reacts to Delete and Backspace.
public final class Chip extends HBox {
    /// Creates a chip.
    ///
    /// @param removeLabel accessible text of the button, such as "Remove speaker Ann Bell"
    public Chip(String text, String removeLabel, Runnable remove) {
        getStyleClass().add("dl-chip");
        Button removeButton = Icons.button(Feather.X, removeLabel, remove);
        removeButton.getStyleClass().add("dl-chip-remove");
        KeyHandlers.addHandler(removeButton, remove, "Delete", "Backspace");
        getChildren().addAll(new Label(text), removeButton);
    }
}
