package dev.dateline.gold;

/// Predictions believed about alike: their mean confidence, the share of them that is right, and
/// how many they are.
public record Belief(double believed, double right, int predictions) {}
