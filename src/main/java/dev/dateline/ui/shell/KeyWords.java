package dev.dateline.ui.shell;

import javafx.scene.input.KeyCombination;

/// Keys as they are printed on keyboards.
final class KeyWords {
    private KeyWords() {}

    static boolean isTyped(String key) {
        return key.length() == 1;
    }

    static String of(String key) {
        return isTyped(key) ? key : KeyCombination.keyCombination(key).getDisplayText();
    }
}
