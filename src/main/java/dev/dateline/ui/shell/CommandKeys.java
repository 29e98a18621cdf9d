package dev.dateline.ui.shell;

import dev.dateline.ui.fx.key.KeyLabels;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// Makes the keys of commands work everywhere in a window. Plain characters are left to text
/// fields; a key that the focused control uses itself is left to that.
final class CommandKeys {
    private final Scene scene;
    private final List<Command> commands;

    private CommandKeys(Scene scene, List<Command> commands) {
        this.scene = scene;
        this.commands = commands;
    }

    static void install(Scene scene, List<Command> commands) {
        var keys = new CommandKeys(scene, commands);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        for (Command command : commands) {
            for (String key : command.keys()) {
                if (!KeyLabels.isCharacterKey(key) && KeyCombination.valueOf(key).match(event)) {
                    event.consume();
                    command.run().run();
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
                command.run().run();
                return;
            }
        }
    }
}
