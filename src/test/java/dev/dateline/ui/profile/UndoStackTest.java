package dev.dateline.ui.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class UndoStackTest {
    private final UndoStack<Integer> stack = new UndoStack<>();

    @Test
    void newestChangeIsUndoneFirst() {
        stack.push(1);
        stack.push(2);

        assertEquals(List.of(2, 1), List.copyOf(stack.undoable()));
    }

    @Test
    void newChangeDiscardsUndoneOnes() {
        stack.push(1);
        stack.redoable().push(stack.undoable().pop());
        stack.push(2);

        assertTrue(stack.redoable().isEmpty());
        assertEquals(List.of(2), List.copyOf(stack.undoable()));
    }

    @Test
    void oldestOfTooManyChangesIsDropped() {
        for (int i = 0; i <= 200; i++) {
            stack.push(i);
        }

        assertEquals(200, stack.undoable().size());
        assertEquals(1, stack.undoable().getLast());
    }
}
