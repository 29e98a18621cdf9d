package dev.dateline.library.archive;

import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;

/// The result of comparing an indexed quotation with the current content of its article file.
public sealed interface QuoteVerification {
    /// The text of the quotation is unchanged and at the same offset.
    record Match() implements QuoteVerification {}

    /// The text of the quotation is unchanged but at another offset.
    record Moved(TextSpan newSpan) implements QuoteVerification {}

    /// The text of the quotation has changed. `newText` is empty if nothing similar was found.
    record Changed(String newText) implements QuoteVerification {}

    /// The article file cannot be read or is no longer an article.
    record Unreadable(Problem problem) implements QuoteVerification {}
}
