package dev.dateline.search;

/// Counts the near-duplicates of an archive.
///
/// @param groups the number of groups with more than one article
/// @param articles the number of articles in these groups
public record NearDuplicateCounts(int groups, int articles) {}
