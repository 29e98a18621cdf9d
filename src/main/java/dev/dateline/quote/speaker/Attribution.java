package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;

/// The mention, not yet a name, that a stretch is given to, why, and how likely it is the right
/// one: above 0 and up to 1.
public record Attribution(
        EntityMention mention, Cue cue, AttributionRule rule, double probability) {}
