package dev.dateline.evaluation;

/// Predictions believed about alike: their mean confidence, the share of them that is right, and
/// how many they are.
public record CalibrationBin(double meanConfidence, double accuracy, int predictions) {}
