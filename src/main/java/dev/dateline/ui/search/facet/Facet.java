package dev.dateline.ui.search.facet;

/// One line of the navigation: what it says, how many articles it stands for, and the filter that a
/// click adds or takes away. `depth` above 0 is indented so often.
public record Facet(String field, String value, String label, int articles, int depth) {}
