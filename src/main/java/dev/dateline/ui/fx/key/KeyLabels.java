package dev.dateline.ui.fx.key;

import dev.dateline.message.Messages;

import javafx.scene.input.KeyCombination;

/// Keys as they are printed on keyboards.
public final class KeyLabels {
    private KeyLabels() {}

    /// Whether the key writes a character where there is something to write in.
    public static boolean isCharacterKey(String key) {
        return key.length() == 1;
    }

    public static String of(String key) {
        return isCharacterKey(key)
                ? key
                : localized(KeyCombination.keyCombination(key).getDisplayText());
    }

    /// JavaFX names keys as English keyboards do, and one as none does.
    private static String localized(String name) {
        return name.replace("Ctrl+", Messages.of("key.ctrl") + "+")
                .replace("Shift+", Messages.of("key.shift") + "+")
                .replace("Back Space", Messages.of("key.backspace"));
    }
}
