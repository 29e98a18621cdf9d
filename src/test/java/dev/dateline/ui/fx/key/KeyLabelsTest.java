package dev.dateline.ui.fx.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyLabelsTest {
    @Test
    void formatsKeysAsOnKeyboards() {
        assertEquals("Ctrl+Backspace", KeyLabels.of("Ctrl+Backspace"));
        assertEquals("Shift+F3", KeyLabels.of("Shift+F3"));
        assertEquals("?", KeyLabels.of("?"));
    }
}
