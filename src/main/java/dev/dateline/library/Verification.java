package dev.dateline.library;

import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;

/// What became of a quotation when its file was read again.
public sealed interface Verification {
    /// The same words stand where they stood.
    record Match() implements Verification {}

    /// The same words stand elsewhere in the file.
    record Moved(TextSpan now) implements Verification {}

    /// Other words stand in their place; `now` is empty if nothing there is like it.
    record Changed(String now) implements Verification {}

    /// The file cannot be read, or is no article any more.
    record Unreadable(Problem problem) implements Verification {}
}
