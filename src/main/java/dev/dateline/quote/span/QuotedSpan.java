package dev.dateline.quote.span;

import dev.dateline.article.TextSpan;

/// What stands between two quotation marks of one paragraph; not yet known to be a quotation.
///
/// `inner` is without the marks and the blanks inside them, `outer` with them. `closed` is false
/// where the paragraph ends first. `continues` is true where the paragraph before left it open.
public record QuotedSpan(
        int paragraphIndex, TextSpan inner, TextSpan outer, boolean closed, boolean continues) {
    /// Its last character, a blank where it has none.
    char lastCharacter(String text) {
        return inner.length() == 0 ? ' ' : text.charAt(inner.end() - 1);
    }

    /// Whether its own punctuation ends a sentence.
    boolean endsSentence(String text) {
        return ".?!…".indexOf(lastCharacter(text)) >= 0;
    }
}
