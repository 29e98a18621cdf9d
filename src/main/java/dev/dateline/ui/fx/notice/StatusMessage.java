package dev.dateline.ui.fx.notice;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Holds the text of the status bar that says what the last command did. FX thread only.
public final class StatusMessage {
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /// Replaces the text.
    public void show(String message) {
        text.set(message);
    }

    public void clear() {
        text.set("");
    }

    /// The text, empty if there is none.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
