package dev.dateline.ui.search.timeline;

import dev.dateline.search.query.DateRange;

/// A bar of the timeline: its days, the number of articles dated to them, and how many match.
public record TimelineBar(DateRange days, int articles, int matches) {}
