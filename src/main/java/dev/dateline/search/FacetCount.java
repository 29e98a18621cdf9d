package dev.dateline.search;

/// How many of a result's articles have this source or this speaker.
public record FacetCount(String value, int articles) {}
