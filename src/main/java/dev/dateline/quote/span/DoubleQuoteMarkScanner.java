package dev.dateline.quote.span;

import dev.dateline.quote.span.QuoteMark.Orientation;

import java.util.ArrayList;
import java.util.List;

/// Finds the double quotation marks of one paragraph.
///
/// They are straight, curly, low, angled or doubled apostrophes. Inch marks (`15"`) and code fences
/// do not count.
final class DoubleQuoteMarkScanner {
    private static final String BEFORE_OPENING = "([{—–-/'‘\"“’…>=";
    private static final String AFTER_CLOSING = ".,;:!?)]}—–-/'’\"”…<";

    private final ParagraphText paragraph;
    private final String text;

    /// Whether a mark of two characters has opened a quotation in the paragraph.
    private boolean doubledMarkOpened;

    DoubleQuoteMarkScanner(ParagraphText paragraph) {
        this.paragraph = paragraph;
        text = paragraph.text();
    }

    List<QuoteMark> scan() {
        var marks = new ArrayList<QuoteMark>();
        for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
            int length = isOrdinaryCharacter(text.charAt(i)) ? 0 : markLengthAt(i);
            if (length > 0) {
                doubledMarkOpened |= length == 2;
                marks.add(mark(i, i + length));
                i += length - 1;
            }
        }
        return removeInchMarks(marks);
    }

    /// Returns whether a character is certainly no quotation mark, like most characters of a text.
    private static boolean isOrdinaryCharacter(char c) {
        return c <= 'z' && c != '"' && c != '\'' && c != '`';
    }

    /// Returns the length of the mark that starts at `i`, or 0 if there is none.
    private int markLengthAt(int i) {
        return switch (text.charAt(i)) {
            case '"' -> isApostrophe(i) ? 0 : 1;
            case '“', '”', '„', '‟', '″', '«', '»', '＂' -> 1;
            case '`', '\'', '‘', '’' -> isPair(i) ? 2 : 0;
            default -> 0;
        };
    }

    /// Returns whether the double mark at `i` replaces an apostrophe: `Nordhaven"s harbour`.
    ///
    /// Such marks occur in some agencies' files.
    ///
    /// With another mark before the word, the word is quoted: `"Hamlet"s heir`.
    private boolean isApostrophe(int i) {
        int word = i;
        while (Character.isLetter(paragraph.at(word - 1))) {
            word--;
        }
        return word < i
                && paragraph.at(word - 1) != '"'
                && paragraph.at(i + 1) == 's'
                && ParagraphText.isBlank(paragraph.at(i + 2));
    }

    /// Returns whether exactly two equal marks start at `i` and form one doubled mark.
    ///
    /// Three backticks fence code. Two apostrophes with nothing between them are code too, but
    /// between blanks they close a doubled mark.
    private boolean isPair(int i) {
        char mark = text.charAt(i);
        return paragraph.at(i + 1) == mark
                && paragraph.at(i + 2) != mark
                && paragraph.at(i - 1) != mark
                && !isEmptyPair(i);
    }

    private boolean isEmptyPair(int pair) {
        char after = paragraph.at(pair + 2);
        boolean alone =
                text.charAt(pair) == '\'' && ParagraphText.isBlank(after) && !doubledMarkOpened;
        return ParagraphText.isBlank(paragraph.at(pair - 1))
                && (alone || ",);]".indexOf(after) >= 0);
    }

    private QuoteMark mark(int start, int end) {
        char before = paragraph.at(start - 1);
        char after = paragraph.at(end);
        Orientation shape = orientationOf(text.charAt(start));
        if (isAngled(start)) {
            // French typography puts blanks inside the marks, so only the shape tells
            return new QuoteMark(
                    start, end, shape, shape == Orientation.LEFT, shape == Orientation.RIGHT);
        }
        boolean canOpen =
                !ParagraphText.isBlank(after)
                        && !endsPhrase(end)
                        && (ParagraphText.isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0);
        boolean canClose =
                !ParagraphText.isBlank(before)
                        && (AFTER_CLOSING.indexOf(after) >= 0 || !Character.isLetterOrDigit(after));
        return new QuoteMark(start, end, shape, canOpen, canClose);
    }

    /// Returns whether punctuation at offset `end` ends a phrase, as in `" boxes ".` and `“-“.`.
    private boolean endsPhrase(int end) {
        return ".,;:!?)".indexOf(paragraph.at(end)) >= 0
                && ParagraphText.isBlank(paragraph.at(end + 1));
    }

    private static Orientation orientationOf(char mark) {
        return switch (mark) {
            case '“', '„', '‟', '«', '`', '‘' -> Orientation.LEFT;
            case '”', '»', '’' -> Orientation.RIGHT;
            default -> Orientation.STRAIGHT;
        };
    }

    private boolean isAngled(int i) {
        return text.charAt(i) == '«' || text.charAt(i) == '»';
    }

    /// Removes inch marks: straight marks after a digit if the next mark can only close.
    ///
    /// The quotation that the next mark closes is still open, so the mark before it did not close
    /// it.
    private List<QuoteMark> removeInchMarks(List<QuoteMark> marks) {
        var kept = new ArrayList<QuoteMark>();
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            boolean inches =
                    mark.orientation() == Orientation.STRAIGHT
                            && !mark.canOpen()
                            && Character.isDigit(paragraph.at(mark.start() - 1))
                            && i + 1 < marks.size()
                            && !marks.get(i + 1).canOpen();
            if (!inches) {
                kept.add(mark);
            }
        }
        return kept;
    }
}
