package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.article.TextSelection.Unit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
    private static final String TEXT = "A plant in Oulu.\n\nIt opens in May.";

    private final TextSelection selection = new TextSelection();

    @BeforeEach
    void read() {
        selection.reset(TEXT);
    }

    @Test
    void selectsNothingAtFirst() {
        assertTrue(selection.isEmpty());
    }

    @Test
    void selectsFromWhereItBeganToWhereItIsExtended() {
        selection.begin(2, Unit.CHARACTER);
        selection.extendTo(7);
        assertEquals("plant", selection.words());
    }

    @Test
    void selectsBackwardsToo() {
        selection.begin(7, Unit.CHARACTER);
        selection.extendTo(2);
        assertEquals("plant", selection.words());
        assertEquals(2, selection.end());
    }

    @Test
    void selectsTheWordAtAnOffset() {
        selection.begin(4, Unit.WORD);
        assertEquals("plant", selection.words());
    }

    @Test
    void growsByWholeWordsAndKeepsTheFirst() {
        selection.begin(12, Unit.WORD);
        selection.extendTo(4);
        assertEquals("plant in Oulu", selection.words());
    }

    @Test
    void selectsTheParagraphAtAnOffset() {
        selection.begin(20, Unit.PARAGRAPH);
        assertEquals("It opens in May.", selection.words());
    }

    @Test
    void stepsByCharacterAndByWord() {
        selection.begin(2, Unit.CHARACTER);
        selection.step(Unit.CHARACTER, true);
        assertEquals("p", selection.words());
        selection.step(Unit.WORD, true);
        assertEquals("plant", selection.words());
        selection.step(Unit.WORD, false);
        assertTrue(selection.isEmpty());
    }

    @Test
    void stepsOverAnEmojiAtOnce() {
        selection.reset("\uD83D\uDE80!");
        selection.step(Unit.CHARACTER, true);
        assertEquals("\uD83D\uDE80", selection.words());
    }

    @Test
    void staysInsideTheText() {
        selection.begin(0, Unit.CHARACTER);
        selection.step(Unit.CHARACTER, false);
        assertTrue(selection.isEmpty());
        selection.begin(TEXT.length(), Unit.WORD);
        selection.step(Unit.WORD, true);
        assertEquals(TEXT.length(), selection.end());
    }
}
