package dev.dateline.quote.text;

import dev.dateline.quote.span.QuotedSpan;

/// A quoted span with its position among the tokens of its paragraph.
public record SpanContext(
        QuotedSpan quotedSpan,
        TokenizedParagraph paragraph,
        int tokenIndex,
        boolean isFirstInParagraph) {
    public int paragraphIndex() {
        return quotedSpan.paragraphIndex();
    }

    /// Returns whether the quoted span starts a sentence.
    public boolean startsSentence() {
        return paragraph.isSentenceStart(tokenIndex);
    }

    /// Returns the number of words in the quoted span, at most `limit`.
    public int countWords(int limit) {
        return paragraph.countWords(quotedSpan.inner(), limit);
    }

    /// Returns whether the quoted span starts with a capital letter.
    public boolean startsWithCapital() {
        return Character.isUpperCase(paragraph.characterAt(quotedSpan.inner().start()));
    }

    /// Returns the last character of the quoted span, or `a` for any letter or digit.
    public char endCharacterClass() {
        char last = paragraph.lastCharacterOfSpan(tokenIndex);
        return Character.isLetterOrDigit(last) ? 'a' : last;
    }

    /// Returns a length code: 1 for one or two words, 2 for up to five, 3 for more.
    public int sizeBucket() {
        int words = countWords(6);
        return words < 3 ? 1 : words < 6 ? 2 : 3;
    }
}
