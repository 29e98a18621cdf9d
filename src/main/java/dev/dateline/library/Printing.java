package dev.dateline.library;

import dev.dateline.search.QuoteHit;

/// One place where words are printed that are nearly the same as others. `first` says that nothing
/// is earlier, `elsewhose` that somebody else is said to have said them.
public record Printing(QuoteHit hit, WordChanges changes, boolean first, boolean elsewhose) {}
