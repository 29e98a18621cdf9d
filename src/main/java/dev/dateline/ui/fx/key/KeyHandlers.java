package dev.dateline.ui.fx.key;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Binds keys to actions of a node.
///
/// Keys are written like JavaFX key combinations: "Enter", "Ctrl+E", "Shift+F3".
public final class KeyHandlers {
    private KeyHandlers() {}

    /// Runs an action when one of `keys` is pressed and no node inside `node` has consumed it.
    public static void addHandler(Node node, Runnable action, String... keys) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, handler(action, keys));
    }

    /// Runs an action when one of `keys` is pressed, before nodes inside `node` can consume it.
    /// Lists, for example, consume Escape.
    public static void addFilter(Node node, Runnable action, String... keys) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, handler(action, keys));
    }

    /// Runs an action like [#addFilter] if a condition holds; otherwise the key works as usual.
    public static void addFilterWhen(
            Node node, BooleanSupplier condition, Runnable action, String... keys) {
        EventHandler<KeyEvent> handler = handler(action, keys);
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (condition.getAsBoolean()) {
                        handler.handle(event);
                    }
                });
    }

    private static EventHandler<KeyEvent> handler(Runnable action, String... keys) {
        List<KeyCombination> combinations =
                Stream.of(keys).map(KeyCombination::keyCombination).toList();
        return event -> {
            if (combinations.stream().anyMatch(c -> c.match(event))) {
                event.consume();
                action.run();
            }
        };
    }
}
