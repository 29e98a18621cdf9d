package dev.dateline.quote;

/// A mention, not yet a name, that a quotation is given to, why, and how likely it is the right one.
record Attribution(Candidate mention, Cue cue, Rule rule, double likelihood) {
    /// As a rule alone has it.
    Attribution(Candidate mention, Cue cue, Rule rule) {
        this(mention, cue, rule, rule.confidence());
    }
}
