package dev.dateline.search;

import dev.dateline.article.Problem;

import java.util.List;

/// Counts the articles and quotations of a whole archive and lists the problems of its files.
///
/// @param sources all sources, those with most articles first
/// @param speakers all speakers, those with most articles first
/// @param problems in the order of their paths
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
