package dev.dateline.search.query;

import dev.dateline.article.TextSpan;

/// One piece of a typed query. `field` is the name before its colon, in lower case, or empty; it is
/// followed at once by what it applies to.
sealed interface QueryToken {
    /// A quotation whose words must stand side by side.
    int ADJACENT = -1;

    TextSpan span();

    record Open(String field, boolean negated, TextSpan span) implements QueryToken {}

    record Close(TextSpan span) implements QueryToken {}

    record Or(TextSpan span) implements QueryToken {}

    /// Between two words: at most so many others stand there.
    record Near(int maxGap, boolean ordered, TextSpan span) implements QueryToken {}

    /// `quoted`: stood between quotation marks; then at most `between` other words stand among
    /// them, or they stand together.
    record Text(
            String field, String text, boolean quoted, int maxGap, boolean negated, TextSpan span)
            implements QueryToken {}
}
