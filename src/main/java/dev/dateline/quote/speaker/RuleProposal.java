package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;

/// The mention that one rule proposes as the speaker of a quoted span, with its cue.
public record RuleProposal(EntityMention mention, Cue cue, AttributionRule rule) {}
