package dev.dateline.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.TextSpan;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class TextAnchorTest {
    private static final String TEXT =
            "Nimbus Rail said the order was late. Its head, Ada Lund, called it \"a bad week\" on"
                    + " Monday. A rival called it \"a bad week\" as well.";

    private static TextAnchor first() {
        return excerpt(TEXT.indexOf("a bad week"));
    }

    private static TextAnchor second() {
        return excerpt(TEXT.lastIndexOf("a bad week"));
    }

    private static TextAnchor excerpt(int start) {
        return TextAnchor.of(TEXT, new TextSpan(start, start + "a bad week".length()));
    }

    private static Optional<TextSpan> at(int start, int length) {
        return Optional.of(new TextSpan(start, start + length));
    }

    @Test
    void locatesInSameText() {
        assertEquals(Optional.of(second().span()), second().locateIn(TEXT));
    }

    @Test
    void followsInsertedText() {
        String later = "Correction: the order was on time.\n" + TEXT;
        int moved = later.lastIndexOf("a bad week");
        assertEquals(at(moved, 10), second().locateIn(later));
    }

    @Test
    void contextDistinguishesEqualTexts() {
        String swapped =
                "A rival called it \"a bad week\" as well. Its head, Ada Lund, called it \"a bad"
                        + " week\" on Monday.";
        assertEquals(at(swapped.lastIndexOf("a bad week"), 10), first().locateIn(swapped));
        assertEquals(at(swapped.indexOf("a bad week"), 10), second().locateIn(swapped));
    }

    @Test
    void locatesChangedTextByContext() {
        String mended = TEXT.replaceFirst("a bad week", "a very bad week");
        var gone = new TextAnchor(first().span(), "a bed weak", first().prefix(), first().suffix());
        int start = mended.indexOf("a very bad week");
        assertEquals(at(start, "a very bad week".length()), gone.locateIn(mended));
    }

    @Test
    void missingTextIsNotFound() {
        assertEquals(Optional.empty(), first().locateIn("Nimbus Rail has opened a line to Holm."));
        assertEquals(Optional.empty(), first().locateIn(""));
    }

    @Test
    void contextTooFarApartIsNotFound() {
        var gone = new TextAnchor(first().span(), "a bed weak", first().prefix(), first().suffix());
        String grown = TEXT.replaceFirst("a bad week", "very bad ".repeat(9));
        assertEquals(Optional.empty(), gone.locateIn(grown));
    }

    @Test
    void locatesAtBothEndsOfText() {
        var all = TextAnchor.of("Yes", new TextSpan(0, 3));
        assertEquals(at(0, 3), all.locateIn("Yes"));
        assertEquals(at(5, 3), all.locateIn("Oh.  Yes"));
    }
}
