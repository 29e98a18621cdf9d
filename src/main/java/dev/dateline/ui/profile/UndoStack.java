package dev.dateline.ui.profile;

import java.util.ArrayDeque;
import java.util.Deque;

/// Keeps the newest changes that can be undone and the changes that can be redone.
///
/// Confined to one thread.
final class UndoStack<T> {
    private static final int MAX_CHANGES = 200;

    private final Deque<T> undoable = new ArrayDeque<>();
    private final Deque<T> redoable = new ArrayDeque<>();

    /// Adds a new change. Undone changes can no longer be redone.
    void push(T change) {
        redoable.clear();
        undoable.push(change);
        if (undoable.size() > MAX_CHANGES) {
            undoable.removeLast();
        }
    }

    /// Returns the changes that can be undone, the newest first. Modifiable.
    Deque<T> undoable() {
        return undoable;
    }

    /// Returns the undone changes that can be redone, the last undone first. Modifiable.
    Deque<T> redoable() {
        return redoable;
    }
}
