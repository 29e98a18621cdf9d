package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;

/// Assigns a quoted span to a mention of its speaker.
///
/// @param probability the estimated probability that the mention is right, above 0 and up to 1
public record Attribution(
        EntityMention mention, Cue cue, AttributionRule rule, double probability) {}
