package dev.dateline.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The result of a [SearchRequest]: one page of hits, and counts over all articles that match.
///
/// @param searched empty if nothing was searched, as when no archive is open
/// @param total the number of articles that match
/// @param rowCount the number of hits on all pages; less than `total` if near-duplicates are
///   collapsed
/// @param hits of this page, in order
/// @param sources at most twenty, those with most articles first
/// @param speakers at most twenty, those with most articles first
public record SearchPage(
        Optional<SearchedQuery> searched,
        int total,
        int rowCount,
        List<Hit> hits,
        DateHistogram histogram,
        List<FacetCount> sources,
        List<FacetCount> speakers,
        Duration duration) {
    public SearchPage {
        hits = List.copyOf(hits);
        sources = List.copyOf(sources);
        speakers = List.copyOf(speakers);
    }

    /// Tells whether the search finished without being stopped early.
    public boolean isComplete() {
        return searched.map(SearchedQuery::complete).orElse(true);
    }
}
