package dev.dateline.ui.search;

/// One line of the navigation: what it says, how many articles it stands for, and the filter that a
/// click adds or takes away. `depth` 1 is indented.
public record Facet(String field, String value, String words, int articles, int depth) {}
