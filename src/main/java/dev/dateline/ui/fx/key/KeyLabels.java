package dev.dateline.ui.fx.key;

import dev.dateline.message.Messages;

import javafx.scene.input.KeyCombination;

/// Formats keys as they are printed on keyboards.
public final class KeyLabels {
    private KeyLabels() {}

    /// Returns whether the key types a character in a text field.
    public static boolean isCharacterKey(String key) {
        return key.length() == 1;
    }

    /// Returns the localized label of a key combination.
    public static String of(String key) {
        return isCharacterKey(key)
                ? key
                : localized(KeyCombination.keyCombination(key).getDisplayText());
    }

    /// Replaces the English key names of JavaFX; "Back Space" is on no keyboard.
    private static String localized(String name) {
        return name.replace("Ctrl+", Messages.of("key.ctrl") + "+")
                .replace("Shift+", Messages.of("key.shift") + "+")
                .replace("Back Space", Messages.of("key.backspace"));
    }
}
