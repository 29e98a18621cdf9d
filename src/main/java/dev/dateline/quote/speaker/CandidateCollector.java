package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.text.SpanContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the mentions that may be the speaker of a quoted span.
///
/// These are the mentions around it, names and pronouns of the neighbouring paragraphs, the
/// proposals of rules, and the previous speaker.
final class CandidateCollector {
    private static final int TOKENS_AROUND = 60;
    private static final int PARAGRAPHS_BEFORE = 2;
    private static final int TOKENS_BEFORE = 80;
    private static final int TOKENS_AFTER = 25;

    private final List<ParagraphMentions> mentions;

    CandidateCollector(List<ParagraphMentions> mentions) {
        this.mentions = mentions;
    }

    List<EntityMention> collect(
            SpanContext context, List<RuleProposal> proposals, Optional<EntityMention> previous) {
        int token = context.tokenIndex();
        var pool =
                new ArrayList<EntityMention>(
                        mentions.get(context.paragraphIndex())
                                .endingBetween(token - TOKENS_AROUND, token + TOKENS_AROUND));
        for (int p = 1; p <= PARAGRAPHS_BEFORE && context.paragraphIndex() - p >= 0; p++) {
            ParagraphMentions before = mentions.get(context.paragraphIndex() - p);
            addNames(
                    before,
                    before.paragraph().size() - TOKENS_BEFORE,
                    before.paragraph().size(),
                    pool);
        }
        if (context.paragraphIndex() + 1 < mentions.size()) {
            addNames(mentions.get(context.paragraphIndex() + 1), 0, TOKENS_AFTER, pool);
        }
        proposals.forEach(proposal -> addIfAbsent(proposal.mention(), pool));
        previous.ifPresent(speaker -> addIfAbsent(speaker, pool));
        return pool;
    }

    private static void addIfAbsent(EntityMention candidate, List<EntityMention> pool) {
        if (!pool.contains(candidate)) {
            pool.add(candidate);
        }
    }

    private static void addNames(
            ParagraphMentions paragraph, int from, int to, List<EntityMention> pool) {
        for (EntityMention candidate : paragraph.endingBetween(from, to)) {
            if (candidate.kind() != EntityMention.Kind.NOUN) {
                pool.add(candidate);
            }
        }
    }
}
