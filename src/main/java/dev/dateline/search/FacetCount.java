package dev.dateline.search;

/// The number of articles in a result that have one value of a facet.
public record FacetCount(String value, int articles) {}
