package dev.dateline.ui.shell;

import dev.dateline.ui.fx.Keys;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// One sheet at a time over the window: palette, settings, keys. Escape or a click beside it closes
/// it and gives the focus back to where it was.
final class Overlay {
    private static final Insets MARGIN = new Insets(16);
    private static final Insets BELOW_THE_BOX = new Insets(56, 16, 16, 16);

    private final StackPane layers;
    private final Region veil = new Region();
    private @Nullable Node sheet;
    private @Nullable Node focusedBefore;

    Overlay(Node content) {
        layers = new StackPane(content);
        veil.getStyleClass().add("dl-veil");
        veil.setOnMousePressed(_ -> close());
    }

    StackPane node() {
        return layers;
    }

    /// Shows a sheet, at the top or in the middle, and gives `first` the focus.
    void show(Region shown, Pos place, Node first) {
        close();
        focusedBefore = layers.getScene() == null ? null : layers.getScene().getFocusOwner();
        sheet = shown;
        if (!shown.getStyleClass().contains("dl-sheet")) {
            shown.getStyleClass().add("dl-sheet");
            Keys.before(shown, this::close, "Esc");
        }
        shown.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(shown, place);
        StackPane.setMargin(shown, place == Pos.TOP_CENTER ? BELOW_THE_BOX : MARGIN);
        layers.getChildren().addAll(veil, shown);
        shown.applyCss(); // a field takes letters only once it has its skin: none typed now is lost
        first.requestFocus();
    }

    void close() {
        if (sheet != null) {
            layers.getChildren().removeAll(veil, sheet);
            sheet = null;
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
            }
        }
    }

    boolean isOpen() {
        return sheet != null;
    }
}
