package dev.dateline.export.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSanitizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calder  Post",
                " Calder Post",
                "Calder Post ",
                "Calder\nPost",
                "Calder \r\n\t Post\u2003",
                "Calder\u0085Post",
                "Calder\u2028\u2029Post",
                "\u3000Calder Post"
            })
    void singleLineCollapsesWhitespace(String text) {
        assertEquals("Calder Post", TextSanitizer.singleLine(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Calder Post", "a b c", "no\u00A0break", "wide\u3000space"})
    void singleLineReturnsCleanTextItself(String text) {
        assertSame(text, TextSanitizer.singleLine(text));
    }

    @Test
    void whitespaceIsBlank() {
        assertTrue(TextSanitizer.isBlank(" \n\u0085\u2003\u2028"));
        assertTrue(TextSanitizer.isBlank(""));
        assertFalse(TextSanitizer.isBlank(" x"));
        assertFalse(TextSanitizer.isBlank("\u00A0"));
    }
}
