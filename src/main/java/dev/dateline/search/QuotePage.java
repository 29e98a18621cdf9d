package dev.dateline.search;

import java.util.List;
import java.util.Optional;

/// The result of a [QuoteRequest]: one page of quotations.
///
/// @param searched empty if nothing was searched, as when no archive is open
/// @param total the number of quotations that match
public record QuotePage(Optional<SearchedQuery> searched, int total, List<QuoteHit> hits) {
    public static final QuotePage EMPTY = new QuotePage(Optional.empty(), 0, List.of());

    public QuotePage {
        hits = List.copyOf(hits);
    }
}
