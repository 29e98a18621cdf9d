package dev.dateline.evaluation;

/// Of the predictions that one rule made, the share that is right: the stretch and its speaker.
public record RulePrecision(String rule, int predictions, double precision) {}
