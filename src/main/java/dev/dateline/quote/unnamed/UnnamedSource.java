package dev.dateline.quote.unnamed;

import dev.dateline.article.TextSpan;

/// Somebody without a name, and one thing that they say in an article: `wording` is how it calls
/// them, without "a", "the" or number ("people familiar with the matter", "senior official");
/// `words` are where it stands in the article's text: the quotation with the number `quote`, from
/// 0, or, where that is [#NO_QUOTE], the sentence that tells it.
public record UnnamedSource(String description, TextSpan statement, int quoteIndex) {
    public static final int NO_QUOTE = -1;

    public boolean isQuoted() {
        return quoteIndex != NO_QUOTE;
    }
}
