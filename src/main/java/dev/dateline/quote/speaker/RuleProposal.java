package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;

/// The mention that one rule takes for the speaker of a stretch, and the words that made it.
public record RuleProposal(EntityMention mention, Cue cue, AttributionRule rule) {}
