package dev.dateline.quote.span;

import dev.dateline.article.TextSpan;

/// Text between two quotation marks of one paragraph, not yet known to be a quotation.
///
/// @param inner the span without the marks and the blanks inside them
/// @param outer the span with the marks
/// @param closed false if the paragraph ends before a closing mark
/// @param continues whether the paragraph before left the quotation open
public record QuotedSpan(
        int paragraphIndex, TextSpan inner, TextSpan outer, boolean closed, boolean continues) {}
