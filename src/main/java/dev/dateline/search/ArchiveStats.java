package dev.dateline.search;

import dev.dateline.article.Problem;

import java.util.List;

/// What an archive holds: articles and quotations counted, by day, source and speaker (all of them,
/// most articles first), and every problem, by path.
public record ArchiveStats(
        int articles,
        int quotes,
        DateHistogram histogram,
        List<FacetCount> sources,
        List<FacetCount> speakers,
        List<Problem> problems) {
    public ArchiveStats {
        sources = List.copyOf(sources);
        speakers = List.copyOf(speakers);
        problems = List.copyOf(problems);
    }
}
