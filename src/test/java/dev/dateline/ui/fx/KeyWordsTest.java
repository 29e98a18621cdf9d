package dev.dateline.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyWordsTest {
    @Test
    void namesKeysAsTheyArePrintedOnKeyboards() {
        assertEquals("Ctrl+Backspace", KeyWords.of("Ctrl+Backspace"));
        assertEquals("Shift+F3", KeyWords.of("Shift+F3"));
        assertEquals("?", KeyWords.of("?"));
    }
}
