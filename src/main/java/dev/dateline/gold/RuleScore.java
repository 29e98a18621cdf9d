package dev.dateline.gold;

/// Of the predictions that one rule made, the share that is right: the stretch and its speaker.
public record RuleScore(String rule, int predictions, double right) {}
