package dev.dateline.ui.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.article.text.TextSelection.Unit;

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
    void isEmptyInitially() {
        assertTrue(selection.isEmpty());
    }

    @Test
    void extendsFromAnchor() {
        selection.begin(2, Unit.CHARACTER);
        selection.extendTo(7);
        assertEquals("plant", selection.selectedText());
    }

    @Test
    void extendsBackwards() {
        selection.begin(7, Unit.CHARACTER);
        selection.extendTo(2);
        assertEquals("plant", selection.selectedText());
        assertEquals(2, selection.end());
    }

    @Test
    void selectsWordAtOffset() {
        selection.begin(4, Unit.WORD);
        assertEquals("plant", selection.selectedText());
    }

    @Test
    void extendsByWholeWords() {
        selection.begin(12, Unit.WORD);
        selection.extendTo(4);
        assertEquals("plant in Oulu", selection.selectedText());
    }

    @Test
    void selectsParagraphAtOffset() {
        selection.begin(20, Unit.PARAGRAPH);
        assertEquals("It opens in May.", selection.selectedText());
    }

    @Test
    void movesEndByCharacterAndWord() {
        selection.begin(2, Unit.CHARACTER);
        selection.moveEnd(Unit.CHARACTER, true);
        assertEquals("p", selection.selectedText());
        selection.moveEnd(Unit.WORD, true);
        assertEquals("plant", selection.selectedText());
        selection.moveEnd(Unit.WORD, false);
        assertTrue(selection.isEmpty());
    }

    @Test
    void movesOverEmojiInOneStep() {
        selection.reset("\uD83D\uDE80!");
        selection.moveEnd(Unit.CHARACTER, true);
        assertEquals("\uD83D\uDE80", selection.selectedText());
    }

    @Test
    void staysWithinText() {
        selection.begin(0, Unit.CHARACTER);
        selection.moveEnd(Unit.CHARACTER, false);
        assertTrue(selection.isEmpty());
        selection.begin(TEXT.length(), Unit.WORD);
        selection.moveEnd(Unit.WORD, true);
        assertEquals(TEXT.length(), selection.end());
    }
}
