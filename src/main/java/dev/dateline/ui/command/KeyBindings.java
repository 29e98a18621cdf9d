package dev.dateline.ui.command;

import dev.dateline.ui.fx.key.KeyLabels;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// Makes the keys of commands work everywhere in a window. Plain characters are left to text
/// fields; a key that the focused control uses itself is left to that.
public final class KeyBindings {
    private final Scene scene;
    private final List<Command> commands;

    private KeyBindings(Scene scene, List<Command> commands) {
        this.scene = scene;
        this.commands = commands;
    }

    public static void install(Scene scene, List<Command> commands) {
        var keys = new KeyBindings(scene, commands);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
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

    private void typed(KeyEvent event) {
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
