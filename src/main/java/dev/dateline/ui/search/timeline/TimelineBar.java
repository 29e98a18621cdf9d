package dev.dateline.ui.search.timeline;

import dev.dateline.search.query.DateRange;

/// A bar of the timeline: its days, the number of articles on these days, and the number of
/// matches.
public record TimelineBar(DateRange days, int articles, int matches) {}
