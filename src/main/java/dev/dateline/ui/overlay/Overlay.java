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
import java.util.Objects;
import java.util.stream.Stream;

/// Shows one sheet at a time above the content of a window, such as the settings.
///
/// While a sheet is open it keeps the focus, so that keys never reach the content below. Escape or
/// a click on the backdrop closes the sheet and returns the focus to the node that had it. FX
/// thread only.
public final class Overlay {
    private static final Insets MARGIN = new Insets(16);
    private static final Insets BELOW_SEARCH_BOX = new Insets(56, 16, 16, 16);

    private final StackPane layers;
    private final Region backdrop = new Region();
    private final ChangeListener<@Nullable Node> focusListener =
            (_, from, to) -> trapFocus(from, to);
    private @Nullable Node sheet;
    private @Nullable Node focusedBefore;

    /// @param content the node that sheets cover
    public Overlay(Node content) {
        layers = new StackPane(content);
        backdrop.getStyleClass().add("dl-backdrop");
        backdrop.setOnMousePressed(_ -> close());
    }

    /// Returns the node that contains the window content and the sheet above it.
    public StackPane node() {
        return layers;
    }

    /// Shows a sheet in place of the one that is open, and focuses a node in it.
    ///
    /// @param position `TOP_CENTER` leaves the search box uncovered
    public void show(Region newSheet, Pos position, Node focused) {
        close();
        Scene scene = layers.getScene();
        focusedBefore = scene == null ? null : scene.getFocusOwner();
        sheet = newSheet;
        if (!newSheet.getStyleClass().contains("dl-sheet")) {
            newSheet.getStyleClass().add("dl-sheet");
            KeyHandlers.addFilter(newSheet, this::close, "Esc");
        }
        newSheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(newSheet, position);
        StackPane.setMargin(newSheet, position == Pos.TOP_CENTER ? BELOW_SEARCH_BOX : MARGIN);
        layers.getChildren().addAll(backdrop, newSheet);
        newSheet.applyCss(); // a text field accepts characters only once it has a skin
        focused.requestFocus();
        if (scene != null) {
            scene.focusOwnerProperty().addListener(focusListener);
        }
    }

    /// Keeps the focus in the sheet: when it leaves one end, it moves to the opposite end.
    private void trapFocus(@Nullable Node from, @Nullable Node to) {
        if (sheet == null || to == null || isWithin(to, sheet)) {
            return;
        }
        List<Node> stops = focusStops(sheet).toList();
        if (!stops.isEmpty()) {
            (stops.getFirst().equals(from) ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(ancestor::equals);
    }

    /// Returns the nodes below `node` that the Tab key reaches, in layout order.
    private static Stream<Node> focusStops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::focusStops)
                        : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), children) : children;
    }

    /// Closes the sheet, if one is open, and restores the focus.
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
}
