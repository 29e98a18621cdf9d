package dev.dateline.quote.span;

import dev.dateline.quote.span.QuoteMark.Orientation;

import java.util.ArrayList;
import java.util.List;

/// Finds the quotation marks of one paragraph: straight, curly, low, angled and doubled
/// apostrophes. The marks of inches (`15"`) and of code fences are none.
final class DoubleQuoteMarkScanner {
    private static final String BEFORE_OPENING = "([{—–-/'‘\"“’…>=";
    private static final String AFTER_CLOSING = ".,;:!?)]}—–-/'’\"”…<";

    private final ParagraphText paragraph;
    private final String text;

    /// Whether a doubled mark has opened something.
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

    /// Whether it is one of the characters that most of a text is made of, none of which is a mark.
    private static boolean isOrdinaryCharacter(char c) {
        return c <= 'z' && c != '"' && c != '\'' && c != '`';
    }

    /// Characters of the mark that starts at `i`, 0 where none does.
    private int markLengthAt(int i) {
        return switch (text.charAt(i)) {
            case '"' -> isApostrophe(i) ? 0 : 1;
            case '“', '”', '„', '‟', '″', '«', '»', '＂' -> 1;
            case '`', '\'', '‘', '’' -> isPair(i) ? 2 : 0;
            default -> 0;
        };
    }

    /// `Nordhaven"s harbour`: some agencies' files have a mark for the apostrophe. Where one stands
    /// before the word as well, it is quoted: `"Hamlet"s heir`.
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

    /// Two of a kind and not three: three backticks fence code. Nothing between two apostrophes is
    /// code too; between blanks they close where a doubled mark opened.
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
            // French puts blanks inside the marks, so that only the shape can tell
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

    /// As in `" boxes ".` and `“-“.`: punctuation that ends a phrase stands behind the mark.
    private boolean endsPhrase(int end) {
        return ".,;:!?)".indexOf(paragraph.at(end)) >= 0
                && (ParagraphText.isBlank(paragraph.at(end + 1)));
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

    /// A straight mark right behind a digit is inches where the next one can only close: the
    /// quotation that it would have ended is still open there.
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
