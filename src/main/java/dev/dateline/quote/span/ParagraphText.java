package dev.dateline.quote.span;

import dev.dateline.article.TextSpan;

/// The characters of one paragraph, by their offsets in the article.
record ParagraphText(String text, TextSpan span) {
    /// Returns the character at an offset, or a space outside the paragraph.
    char at(int offset) {
        return offset >= span.start() && offset < span.end() ? text.charAt(offset) : ' ';
    }

    /// Returns whether only white space precedes an offset in the paragraph.
    boolean isBlankBefore(int offset) {
        int i = offset - 1;
        while (i >= span.start() && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < span.start();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
