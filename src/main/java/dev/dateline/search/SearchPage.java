package dev.dateline.search;

import java.time.Duration;
import java.util.List;

/// The answer to a [SearchRequest]. `understood` says in words what was searched; `total` counts
/// all hits, `histogram`, `sources` and `speakers` are over all of them (the last two most articles
/// first, at most twenty), `hits` are the page.
public record SearchPage(
        String understood,
        int total,
        List<Hit> hits,
        DateHistogram histogram,
        List<FacetCount> sources,
        List<FacetCount> speakers,
        Duration took) {
    public SearchPage {
        hits = List.copyOf(hits);
        sources = List.copyOf(sources);
        speakers = List.copyOf(speakers);
    }
}
