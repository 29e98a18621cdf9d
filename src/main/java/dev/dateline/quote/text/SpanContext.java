package dev.dateline.quote.text;

import dev.dateline.quote.span.QuotedSpan;

/// A stretch and where it stands: `token` is its place in the tokens of its paragraph, `isFirst`
/// whether no other stretch of the paragraph stands before it.
public record SpanContext(
        QuotedSpan quotedSpan,
        TokenizedParagraph paragraph,
        int tokenIndex,
        boolean isFirstInParagraph) {
    public int paragraphIndex() {
        return quotedSpan.paragraphIndex();
    }

    /// Whether a sentence starts with it.
    public boolean startsSentence() {
        return paragraph.isSentenceStart(tokenIndex);
    }

    /// Words of the stretch, counted up to `limit`.
    public int countWords(int limit) {
        return paragraph.countWords(quotedSpan.inner(), limit);
    }

    /// Whether the stretch starts with a capital letter.
    public boolean startsWithCapital() {
        return Character.isUpperCase(paragraph.characterAt(quotedSpan.inner().start()));
    }

    /// The character that ends the words, any letter as an `a`.
    public char endCharacterClass() {
        char last = paragraph.lastCharacterOfSpan(tokenIndex);
        return Character.isLetterOrDigit(last) ? 'a' : last;
    }

    /// 1 for one or two words, 2 for up to five, 3 for more.
    public int sizeBucket() {
        int words = countWords(6);
        return words < 3 ? 1 : words < 6 ? 2 : 3;
    }
}
