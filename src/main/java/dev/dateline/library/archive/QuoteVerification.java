package dev.dateline.library.archive;

import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;

/// The result of comparing an indexed quotation with its file.
public sealed interface QuoteVerification {
    /// The text is unchanged and at the same offset.
    record Match() implements QuoteVerification {}

    /// The text is unchanged and at another offset.
    record Moved(TextSpan newSpan) implements QuoteVerification {}

    /// The text has changed; `newText` is empty if nothing similar was found.
    record Changed(String newText) implements QuoteVerification {}

    /// The file cannot be read or is no longer an article.
    record Unreadable(Problem problem) implements QuoteVerification {}
}
