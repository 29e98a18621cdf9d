package dev.dateline.search.query;

import dev.dateline.article.TextSpan;

/// A token of a typed query.
///
/// `field` is the field name before a colon, in lower case, or empty.
sealed interface QueryToken {
    /// The value of `maxGap` for a phrase whose words must be adjacent.
    int ADJACENT = -1;

    TextSpan span();

    record Open(String field, boolean negated, TextSpan span) implements QueryToken {}

    record Close(TextSpan span) implements QueryToken {}

    record Or(TextSpan span) implements QueryToken {}

    /// A proximity operator, such as `w/5`. At most `maxGap` words are between its operands, in
    /// this order if `ordered`.
    record Near(int maxGap, boolean ordered, TextSpan span) implements QueryToken {}

    /// A word or phrase of the query.
    ///
    /// @param quoted whether it was in quotation marks
    /// @param maxGap the maximum number of other words between the words of a phrase, or
    ///   [#ADJACENT]
    record Text(
            String field, String text, boolean quoted, int maxGap, boolean negated, TextSpan span)
            implements QueryToken {}
}
