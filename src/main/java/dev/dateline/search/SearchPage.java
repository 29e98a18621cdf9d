package dev.dateline.search;

import java.time.Duration;
import java.util.List;

/// The answer to a [SearchRequest]. `understood` says in words what was searched; `total` counts
/// all articles that match, `rows` the hits that paging reaches, fewer than that where copies are
/// folded; `histogram`, `sources` and `speakers` are over all of them (the last two most articles
/// first, at most twenty), `hits` are the page. A search that was stopped before it had seen
/// everything is not `complete`; `understood` says so too.
public record SearchPage(
        String queryDescription,
        int total,
        int rowCount,
        List<Hit> hits,
        DateHistogram histogram,
        List<FacetCount> sources,
        List<FacetCount> speakers,
        Duration duration,
        boolean complete) {
    public SearchPage {
        hits = List.copyOf(hits);
        sources = List.copyOf(sources);
        speakers = List.copyOf(speakers);
    }

    /// Of a search that has seen everything and folded nothing.
    public SearchPage(
            String understood,
            int total,
            List<Hit> hits,
            DateHistogram histogram,
            List<FacetCount> sources,
            List<FacetCount> speakers,
            Duration took) {
        this(understood, total, total, hits, histogram, sources, speakers, took, true);
    }

    /// The same, saying in other words what was searched.
    public SearchPage withQueryDescription(String words) {
        return new SearchPage(
                words, total, rowCount, hits, histogram, sources, speakers, duration, complete);
    }
}
