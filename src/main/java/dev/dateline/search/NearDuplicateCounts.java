package dev.dateline.search;

/// Copies in an archive: of how many `stories` there is more than one article, and how many
/// `articles` these are together.
public record NearDuplicateCounts(int groups, int articles) {}
