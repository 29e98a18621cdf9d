package dev.dateline.ui.fx.key;

import dev.dateline.message.Messages;

import javafx.scene.input.KeyCombination;

/// Formats key combinations with the key names that are printed on keyboards.
public final class KeyLabels {
    private KeyLabels() {}

    /// Returns whether the key is a single character, which a text field would insert.
    public static boolean isCharacterKey(String key) {
        return key.length() == 1;
    }

    /// Returns the localized label of a key combination.
    public static String of(String key) {
        return isCharacterKey(key)
                ? key
                : localized(KeyCombination.keyCombination(key).getDisplayText());
    }

    /// Replaces JavaFX's English key names by localized ones. No keyboard has a key labelled "Back
    /// Space".
    private static String localized(String name) {
        return name.replace("Ctrl+", Messages.of("key.ctrl") + "+")
                .replace("Shift+", Messages.of("key.shift") + "+")
                .replace("Back Space", Messages.of("key.backspace"));
    }
}
