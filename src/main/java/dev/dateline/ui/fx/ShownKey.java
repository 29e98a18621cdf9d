package dev.dateline.ui.fx;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that a menu shows beside what it does. It does nothing itself: what handles the keys of a
/// window knows about text fields, as menus do not.
public final class ShownKey extends KeyCombination {
    private final String words;

    private ShownKey(String key) {
        words = KeyWords.of(key);
    }

    /// Shows a key beside an item.
    ///
    /// @param key as of [KeyWords]
    public static void on(MenuItem item, String key) {
        item.setAccelerator(new ShownKey(key));
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public String getName() {
        return words;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKey key && words.equals(key.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
