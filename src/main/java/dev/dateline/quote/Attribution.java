package dev.dateline.quote;

/// A mention, not yet a name, that a quotation is given to, and why.
record Attribution(Candidate mention, Cue cue, Rule rule) {}
