package dev.dateline.search;

import dev.dateline.article.TextSpan;

/// One piece of a typed query. `field` is the name before its colon, in lower case, or empty; it is
/// followed at once by what it applies to.
sealed interface QueryToken {
    TextSpan span();

    record Open(String field, boolean not, TextSpan span) implements QueryToken {}

    record Close(TextSpan span) implements QueryToken {}

    record Or(TextSpan span) implements QueryToken {}

    /// `quoted`: stood between quotation marks.
    record Text(String field, String text, boolean quoted, boolean not, TextSpan span)
            implements QueryToken {}
}
