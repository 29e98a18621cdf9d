package dev.dateline.ui.fx.control;

import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// A small rounded label that can be taken away by its cross, or with Delete while that has the
/// focus.
public final class Chip extends HBox {
    /// A chip that says `text`.
    ///
    /// @param removal what a screen reader says of the cross, such as "Remove speaker Ann Bell"
    public Chip(String text, String removal, Runnable remove) {
        getStyleClass().add("dl-chip");
        Button cross = Icons.button(Feather.X, removal, remove);
        cross.getStyleClass().add("dl-chip-remove");
        KeyHandlers.addHandler(cross, remove, "Delete", "Backspace");
        getChildren().addAll(new Label(text), cross);
    }
}
