package dev.dateline.ui.command;

import dev.dateline.ui.fx.key.KeyLabels;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// Runs the commands of a window by their keys.
///
/// A key that the focused control handles itself is left to it, as are typed characters in text
/// fields.
public final class KeyBindings {
    private final Scene scene;
    private final List<Command> commands;

    private KeyBindings(Scene scene, List<Command> commands) {
        this.scene = scene;
        this.commands = commands;
    }

    /// Runs the given commands when their keys are pressed in a scene.
    public static void install(Scene scene, List<Command> commands) {
        var keys = new KeyBindings(scene, commands);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::onKeyPressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, keys::onKeyTyped);
    }

    private void onKeyPressed(KeyEvent event) {
        for (Command command : commands) {
            for (String key : command.keys()) {
                if (!KeyLabels.isCharacterKey(key) && KeyCombination.valueOf(key).match(event)) {
                    event.consume();
                    command.action().run();
                    return;
                }
            }
        }
    }

    private void onKeyTyped(KeyEvent event) {
        Node focused = scene.getFocusOwner();
        if (focused instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (Command command : commands) {
            if (command.keys().contains(event.getCharacter())) {
                event.consume();
                command.action().run();
                return;
            }
        }
    }
}
