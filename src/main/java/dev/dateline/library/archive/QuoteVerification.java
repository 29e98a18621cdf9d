package dev.dateline.library.archive;

import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;

/// What became of a quotation when its file was read again.
public sealed interface QuoteVerification {
    /// The same words stand where they stood.
    record Match() implements QuoteVerification {}

    /// The same words stand elsewhere in the file.
    record Moved(TextSpan newSpan) implements QuoteVerification {}

    /// Other words stand in their place; `now` is empty if nothing there is like it.
    record Changed(String newText) implements QuoteVerification {}

    /// The file cannot be read, or is no article any more.
    record Unreadable(Problem problem) implements QuoteVerification {}
}
