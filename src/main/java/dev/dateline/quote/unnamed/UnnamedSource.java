package dev.dateline.quote.unnamed;

import dev.dateline.article.TextSpan;

/// A statement of an unnamed source, with the article's description of the source.
///
/// @param description what the article calls the source, without "a", "the" or number: "people
///   familiar with the matter", "senior official"
/// @param statement the quotation, or the sentence that reports what the source said
/// @param quoteIndex the index of the quotation in its article, or [#NO_QUOTE]
public record UnnamedSource(String description, TextSpan statement, int quoteIndex) {
    public static final int NO_QUOTE = -1;

    public boolean isQuoted() {
        return quoteIndex != NO_QUOTE;
    }
}
