package dev.dateline.ui.fx.key;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Shows a key beside a menu item without handling it.
///
/// The window handles its keys itself, because menus would take them from text fields.
public final class MenuKeyHint extends KeyCombination {
    private final String label;

    private MenuKeyHint(String key) {
        label = KeyLabels.of(key);
    }

    /// Shows a key beside a menu item.
    ///
    /// @param key a key combination or character that [KeyLabels] can format
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
