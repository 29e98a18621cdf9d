package dev.dateline.quote;

import dev.dateline.article.TextSpan;

/// Somebody without a name whom an article gives something: `wording` is how it calls them, without
/// article or number ("people familiar with the matter", "senior official"); `words` are what it
/// gives them, in the article's text: the quotation with the number `quote`, from 0, or, where that
/// is [#NO_QUOTE], the sentence that tells it.
public record UnnamedSource(String wording, TextSpan words, int quote) {
    public static final int NO_QUOTE = -1;

    public boolean isQuoted() {
        return quote != NO_QUOTE;
    }
}
