package dev.dateline.ui.command;

import dev.dateline.ui.fx.key.KeyLabels;

import java.util.List;

/// Something the reader can do, by name in the palette or by one of its keys. Keys are written as
/// JavaFX writes them ("Shortcut+E", "F3"), or are a single character that is typed ("/", "?").
public record Command(String name, List<String> keys, Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /// The first key as people write it: "Ctrl+E"; empty where there is none.
    public String keyText() {
        return keys.isEmpty() ? "" : KeyLabels.of(keys.getFirst());
    }
}
