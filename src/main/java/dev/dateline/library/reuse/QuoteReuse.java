package dev.dateline.library.reuse;

import dev.dateline.search.QuoteHit;

/// One place where words are printed that are nearly the same as others. `first` says that nothing
/// is earlier, `elsewhose` that somebody else is said to have said them.
public record QuoteReuse(QuoteHit hit, WordDiff diff, boolean earliest, boolean differentSpeaker) {}
