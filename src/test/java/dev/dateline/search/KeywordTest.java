package dev.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.TextSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class KeywordTest {
    private static final String TEXT = "The first train\n\nleaves the old station at noon.";

    @Test
    void cutsTheContextAtWords() {
        Keyword line = only("station", 12);
        assertEquals("the old ", line.before());
        assertEquals("station", line.hit());
        assertEquals(" at noon.", line.after());
    }

    @Test
    void showsLineBreaksAsBlanks() {
        assertEquals("The first train ", only("leaves", 50).before());
        assertEquals(" leaves the old station at noon.", only("train", 50).after());
    }

    @Test
    void keepsTheHitsPlaceInTheText() {
        assertEquals("noon", only("noon", 3).span().in(TEXT));
    }

    private static Keyword only(String word, int context) {
        int at = TEXT.indexOf(word);
        List<Keyword> lines =
                Keyword.of(TEXT, List.of(new TextSpan(at, at + word.length())), context);
        assertEquals(1, lines.size());
        return lines.getFirst();
    }
}
