package dev.dateline.ui.overlay;

import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// One sheet at a time over the window: palette, settings, keys. While it is there the focus stays
/// in it, for keys must not reach what lies below the veil. Escape or a click beside it closes it
/// and gives the focus back to where it was.
public final class Overlay {
    private static final Insets MARGIN = new Insets(16);
    private static final Insets BELOW_SEARCH_BOX = new Insets(56, 16, 16, 16);

    private final StackPane layers;
    private final Region backdrop = new Region();
    private final ChangeListener<@Nullable Node> focusListener =
            (_, from, to) -> trapFocus(from, to);
    private @Nullable Node sheet;
    private @Nullable Node focusedBefore;

    public Overlay(Node content) {
        layers = new StackPane(content);
        backdrop.getStyleClass().add("dl-backdrop");
        backdrop.setOnMousePressed(_ -> close());
    }

    public StackPane node() {
        return layers;
    }

    /// Shows a sheet, at the top or in the middle, and gives `first` the focus.
    public void show(Region shown, Pos place, Node first) {
        close();
        Scene scene = layers.getScene();
        focusedBefore = scene == null ? null : scene.getFocusOwner();
        sheet = shown;
        if (!shown.getStyleClass().contains("dl-sheet")) {
            shown.getStyleClass().add("dl-sheet");
            KeyHandlers.addFilter(shown, this::close, "Esc");
        }
        shown.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(shown, place);
        StackPane.setMargin(shown, place == Pos.TOP_CENTER ? BELOW_SEARCH_BOX : MARGIN);
        layers.getChildren().addAll(backdrop, shown);
        shown.applyCss(); // a field takes letters only once it has its skin: none typed now is lost
        first.requestFocus();
        if (scene != null) {
            scene.focusOwnerProperty().addListener(focusListener);
        }
    }

    /// Leads the focus that left the sheet in again at its other end.
    private void trapFocus(@Nullable Node from, @Nullable Node to) {
        if (sheet == null || to == null || isWithin(to, sheet)) {
            return;
        }
        List<Node> stops = focusStops(sheet).toList();
        if (!stops.isEmpty()) {
            (stops.getFirst().equals(from) ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private static boolean isWithin(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /// Where Tab stops in a part of the window.
    private static Stream<Node> focusStops(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> below =
                part instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::focusStops)
                        : Stream.empty();
        return part.isFocusTraversable() ? Stream.concat(Stream.of(part), below) : below;
    }

    public void close() {
        if (sheet != null) {
            Scene scene = layers.getScene();
            if (scene != null) {
                scene.focusOwnerProperty().removeListener(focusListener);
            }
            layers.getChildren().removeAll(backdrop, sheet);
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
