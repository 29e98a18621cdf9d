package dev.dateline.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowRobotTest {
    @ParameterizedTest
    @CsvSource({
        "4 found, 4 found, true",
        "Articles · 4 found, 4 found, true",
        "14 found, 4 found, false",
        "44 found · 4 found, 4 found, true",
        "1 copy and 2 copies, copies, true",
        "Highlight, light, false",
        "“Half the blossom”, “Half, true",
        "2 found, 4 found, false"
    })
    void matchesWholeTokens(String text, String tokens, boolean matches) {
        assertEquals(matches, WindowRobot.containsTokens(text, tokens));
    }
}
