package dev.dateline.ui.fx;

import javafx.scene.input.KeyCombination;

/// Keys as they are printed on keyboards.
public final class KeyWords {
    private KeyWords() {}

    /// Whether the key writes a character where there is something to write in.
    public static boolean isTyped(String key) {
        return key.length() == 1;
    }

    public static String of(String key) {
        return isTyped(key) ? key : KeyCombination.keyCombination(key).getDisplayText();
    }
}
