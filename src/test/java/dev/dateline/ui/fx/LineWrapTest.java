package dev.dateline.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.TextSpan;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/// Every character is one wide here.
class LineWrapTest {
    @Test
    void breaksAtBlanks() {
        assertEquals(List.of("one two", "three"), wrap("one two three", 8, 2));
    }

    @Test
    void endsWithAnEllipsisWhereThereIsMore() {
        assertEquals(List.of("one two", "three…"), wrap("one two three four", 8, 2));
    }

    @Test
    void makesRoomForTheEllipsis() {
        assertEquals(List.of("one…"), wrap("one two three", 7, 1));
    }

    @Test
    void whatJustFitsIsNotCut() {
        assertEquals(List.of("one two"), wrap("one two", 7, 1));
    }

    @Test
    void aWordTooLongForTheLineStandsAlone() {
        assertEquals(List.of("a", "unbreakable", "b"), wrap("a unbreakable b", 4, 3));
    }

    @Test
    void hitsAreRunsOfTheirOwnAlsoAcrossALineBreak() {
        var lines =
                new LineWrap("see open source now", List.of(new TextSpan(4, 15)), widths())
                        .wrap(9, 3);
        assertEquals(
                List.of(
                        List.of(new LineWrap.Run("see ", false), new LineWrap.Run("open", true)),
                        List.of(new LineWrap.Run("source", true)),
                        List.of(new LineWrap.Run("now", false))),
                lines);
    }

    private static List<String> wrap(String text, double width, int lines) {
        return new LineWrap(text, List.of(), widths())
                .wrap(width, lines).stream()
                        .map(runs ->
                                runs.stream().map(LineWrap.Run::text).collect(Collectors.joining()))
                        .toList();
    }

    private static LineWrap.Widths widths() {
        return (words, _) -> words.length();
    }
}
