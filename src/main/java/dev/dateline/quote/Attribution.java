package dev.dateline.quote;

/// The mention, not yet a name, that a stretch is given to, why, and how likely it is the right
/// one: above 0 and up to 1.
record Attribution(Candidate mention, Cue cue, Rule rule, double likelihood) {}
