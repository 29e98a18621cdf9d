package dev.dateline.library.reuse;

import dev.dateline.search.QuoteHit;

/// A quotation that repeats a given quotation in full, shortened or changed.
///
/// @param earliest whether no other one has an earlier date
/// @param differentSpeaker whether it is attributed to another speaker
public record QuoteReuse(QuoteHit hit, WordDiff diff, boolean earliest, boolean differentSpeaker) {}
