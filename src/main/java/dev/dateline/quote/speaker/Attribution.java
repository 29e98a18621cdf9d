package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;

/// The mention that a quoted span is attributed to, with the cue and rule that found it.
///
/// @param probability the estimated probability that the mention is right, above 0 and up to 1
public record Attribution(
        EntityMention mention, Cue cue, AttributionRule rule, double probability) {}
