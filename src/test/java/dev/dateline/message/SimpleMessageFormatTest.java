package dev.dateline.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.MessageFormat;
import java.util.Locale;

class SimpleMessageFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"no argument", "article {0}, ¶ {1}", "{1}{0}", "{0} {0}", "ends in {1}"})
    void formatsStringsLikeMessageFormat(String pattern) {
        assertEquals(
                new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {"{1}", "b's"}),
                SimpleMessageFormat.format(pattern, "{1}", "b's"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it''s {0}",
                "{0,number}",
                "{0,choice,0#none|1#one}",
                "{1} and {2}",
                "{10}",
                "{",
                "{0",
                "{x}"
            })
    void rejectsOtherPatterns(String pattern) {
        assertEquals("", SimpleMessageFormat.format(pattern, "a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0} pages", "page {1}"})
    void rejectsNumbers(String pattern) {
        assertEquals("", SimpleMessageFormat.format(pattern, 1_000, 2_000));
    }
}
