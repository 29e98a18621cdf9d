package dev.dateline.quote;

/// The mention that one rule takes for the speaker of a stretch, and the words that made it.
record Proposal(Candidate mention, Cue cue, Rule rule) {}
