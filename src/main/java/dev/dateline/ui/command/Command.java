package dev.dateline.ui.command;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.key.KeyLabels;

import java.util.List;

/// An action that the user starts by its name in the palette or by one of its keys.
///
/// @param id identifies the command, such as `command.search`
/// @param keys as JavaFX writes them ("Shortcut+E", "F3"), or single typed characters ("/", "?")
public record Command(String id, String name, List<String> keys, Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /// Returns a command whose ID is also the message key of its name.
    public static Command of(String id, Runnable action, String... keys) {
        return new Command(id, Messages.of(id), List.of(keys), action);
    }

    /// Returns the first key in the form that users read, such as "Ctrl+E". Empty if the command
    /// has no key.
    public String keyText() {
        return keys.isEmpty() ? "" : KeyLabels.of(keys.getFirst());
    }
}
