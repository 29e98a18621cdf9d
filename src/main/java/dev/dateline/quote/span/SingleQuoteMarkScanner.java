package dev.dateline.quote.span;

import dev.dateline.quote.span.QuoteMark.Orientation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds single marks that enclose quotations, in British style: 'We will not sell,' said Lund.
///
/// All others are apostrophes: O'Brien, the '90s, dogs' owners, rock 'n' roll.
final class SingleQuoteMarkScanner {
    private static final String BEFORE_OPENING = "([{—–-/\"“…";
    private static final String AFTER_CLOSING = ".,;:!?)]}—–/\"”…";
    private static final String SPEECH_END = ",.?!…—–";

    /// Words whose beginning an apostrophe replaces, such as "em" in "'em".
    private static final Set<String> CLIPPED_WORDS =
            Set.of("n", "em", "til", "till", "tis", "twas", "cause", "cos", "round", "bout", "ere");

    private final ParagraphText paragraph;
    private final String text;
    private final int end;

    SingleQuoteMarkScanner(ParagraphText paragraph) {
        this.paragraph = paragraph;
        text = paragraph.text();
        end = paragraph.span().end();
    }

    /// Returns the single marks that enclose quotations, as alternating opening and closing marks.
    ///
    /// The last mark may be alone if it opens the paragraph and nothing closes it.
    List<QuoteMark> scan() {
        var marks = new ArrayList<QuoteMark>();
        int i = paragraph.span().start();
        while (i < end) {
            if (!isSingleMarkCharacter(text.charAt(i)) || !isOpening(i)) {
                i++;
                continue;
            }
            int closing = findClosingMark(i);
            if (closing > 0) {
                marks.add(new QuoteMark(i, i + 1, Orientation.LEFT, true, false));
                marks.add(new QuoteMark(closing, closing + 1, Orientation.RIGHT, false, true));
                i = closing;
            } else if (paragraph.isBlankBefore(i)) {
                marks.add(new QuoteMark(i, i + 1, Orientation.LEFT, true, false));
                return marks;
            }
            i++;
        }
        return marks;
    }

    /// Returns a score from 0 to 2 for how certainly the text between two marks is speech.
    ///
    /// Returns 2 for several words that end in a comma with a word after the mark, 1 for several
    /// words that end as speech does, 0 otherwise.
    int speechScore(QuoteMark opening, QuoteMark closing) {
        char last = text.charAt(closing.start() - 1);
        boolean several = text.substring(opening.end(), closing.start()).indexOf(' ') > 0;
        if (!several || SPEECH_END.indexOf(last) < 0) {
            return 0;
        }
        boolean tagged =
                ParagraphText.isBlank(paragraph.at(closing.end()))
                        && Character.isLetter(paragraph.at(closing.end() + 1));
        return last == ',' && tagged ? 2 : 1;
    }

    private boolean isOpening(int i) {
        char before = paragraph.at(i - 1);
        return isUndoubledMark(i)
                && text.charAt(i) != '’'
                && (ParagraphText.isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0)
                && !ParagraphText.isBlank(paragraph.at(i + 1))
                && !isClipped(i);
    }

    /// Returns whether the mark at `i` replaces the beginning of a word or a year: 'em, the '90s.
    private boolean isClipped(int i) {
        int wordEnd = i + 1;
        while (Character.isLetterOrDigit(paragraph.at(wordEnd))) {
            wordEnd++;
        }
        String word = text.substring(i + 1, wordEnd).toLowerCase(Locale.ROOT);
        boolean year =
                word.length() >= 2
                        && word.length() <= 3
                        && Character.isDigit(word.charAt(0))
                        && Character.isDigit(word.charAt(1))
                        && (word.length() == 2 || word.charAt(2) == 's');
        return year || CLIPPED_WORDS.contains(word);
    }

    /// Returns the offset of the mark that closes the one at `opening`, or -1.
    ///
    /// A mark that may be an apostrophe closes only if no other mark does so before the next one
    /// opens.
    private int findClosingMark(int opening) {
        int perhaps = -1;
        for (int i = opening + 2; i < end; i++) {
            if (!isSingleMarkCharacter(text.charAt(i))) {
                continue;
            }
            if (isUndoubledMark(i) && text.charAt(i) != '‘' && isClosing(i)) {
                if (!mayBeApostrophe(i)) {
                    return i;
                }
                perhaps = perhaps < 0 ? i : perhaps;
            } else if (isOpening(i)) {
                return perhaps;
            }
        }
        return perhaps;
    }

    private boolean isClosing(int i) {
        char after = paragraph.at(i + 1);
        return !ParagraphText.isBlank(paragraph.at(i - 1))
                && (ParagraphText.isBlank(after) || AFTER_CLOSING.indexOf(after) >= 0);
    }

    /// Returns whether the mark at `i` may end a plural or a clipped word.
    ///
    /// Examples are "dogs' owners", "rock 'n' roll" and "nothin' to".
    private boolean mayBeApostrophe(int i) {
        if (!ParagraphText.isBlank(paragraph.at(i + 1))
                || !Character.isLetterOrDigit(paragraph.at(i + 2))) {
            return false;
        }
        char last = paragraph.at(i - 1);
        return last == 's' || last == 'x' || last == 'z' || last == 'n' || last == 'o';
    }

    private boolean isUndoubledMark(int i) {
        char c = text.charAt(i);
        return isSingleMarkCharacter(c) && paragraph.at(i + 1) != c && paragraph.at(i - 1) != c;
    }

    private static boolean isSingleMarkCharacter(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }
}
