package dev.dateline.ui.search.timeline;

import dev.dateline.search.query.DateRange;

/// One bar of the timeline: its days, how many articles bear them, and how many of those match.
public record TimelineBar(DateRange days, int articles, int matches) {}
