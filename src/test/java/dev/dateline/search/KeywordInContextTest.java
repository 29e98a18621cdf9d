package dev.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.TextSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class KeywordInContextTest {
    private static final String TEXT = "The first train\n\nleaves the old station at noon.";

    @Test
    void cutsContextAtWords() {
        KeywordInContext line = only("station", 12);
        assertEquals("the old ", line.left());
        assertEquals("station", line.hit());
        assertEquals(" at noon.", line.right());
    }

    @Test
    void replacesLineBreaksBySpaces() {
        assertEquals("The first train ", only("leaves", 50).left());
        assertEquals(" leaves the old station at noon.", only("train", 50).right());
    }

    @Test
    void keepsSpanOfMatch() {
        assertEquals("noon", only("noon", 3).span().in(TEXT));
    }

    private static KeywordInContext only(String word, int context) {
        int at = TEXT.indexOf(word);
        List<KeywordInContext> lines =
                KeywordInContext.of(TEXT, List.of(new TextSpan(at, at + word.length())), context);
        assertEquals(1, lines.size());
        return lines.getFirst();
    }
}
