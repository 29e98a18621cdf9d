package dev.dateline.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Problem;
import dev.dateline.article.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindStatesConsequence(Kind kind) {
        String text = ProblemText.of(new Problem("a.txt", 1, kind, "detail"));
        assertTrue(text.endsWith("."), text);
        assertEquals(kind.rejects(), text.endsWith("It is left out."), text);
    }

    @Test
    void lineNumbersHaveNoGroupSeparator() {
        assertEquals(
                "No such day on line 1234: “2022-13-45”. The article can be read and searched, but"
                        + " has no place in time.",
                ProblemText.of(new Problem("a", 1234, Kind.IMPOSSIBLE_DATE, "2022-13-45")));
    }

    @Test
    void lineIsOmittedIfUnknown() {
        assertTrue(
                sidecar(3).startsWith("Its sidecar cannot be used as it is (a.json: x, line 3)."));
        assertTrue(sidecar(0).startsWith("Its sidecar cannot be used as it is (a.json: x)."));
    }

    private static String sidecar(int line) {
        return ProblemText.of(new Problem("a.txt", line, Kind.BAD_SIDECAR, "a.json: x"));
    }
}
