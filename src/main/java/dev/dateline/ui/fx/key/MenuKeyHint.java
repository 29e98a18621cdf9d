package dev.dateline.ui.fx.key;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that a menu shows beside what it does. It does nothing itself: what handles the keys of a
/// window knows about text fields, as menus do not.
public final class MenuKeyHint extends KeyCombination {
    private final String label;

    private MenuKeyHint(String key) {
        label = KeyLabels.of(key);
    }

    /// Shows a key beside an item.
    ///
    /// @param key as of [KeyLabels]
    public static void show(MenuItem item, String key) {
        item.setAccelerator(new MenuKeyHint(key));
    }

    @Override
    public String getDisplayText() {
        return label;
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MenuKeyHint key && label.equals(key.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
