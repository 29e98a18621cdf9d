package dev.dateline.ui.fx;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.stream.Stream;

/// Keys bound to one node, written as JavaFX writes them: "Enter", "Ctrl+E", "Shift+F3".
public final class Keys {
    private Keys() {}

    public static void on(Node node, Runnable action, String... keys) {
        List<KeyCombination> combinations =
                Stream.of(keys).map(KeyCombination::keyCombination).toList();
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (combinations.stream().anyMatch(c -> c.match(event))) {
                        event.consume();
                        action.run();
                    }
                });
    }
}
