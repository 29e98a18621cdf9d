package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityProminence;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.TokenizedParagraph;

import java.util.Optional;

/// Describes a candidate that is a name by its [EntityProminence] in the whole article: who is
/// named often and speaks elsewhere rather speaks here too, and a body or a product rather not.
final class ProminenceFeatures {
    private static final int MAX_MENTIONS = 4;
    private static final int MAX_REPORTING_CLAUSES = 3;

    private final SpanContext context;
    private final EntityProminence prominence;
    private final Optional<EntityMention> previous;
    private final int size;

    /// `previous` is who speaks the stretch before.
    ProminenceFeatures(
            SpanContext place, EntityProminence presence, Optional<EntityMention> previous) {
        this.context = place;
        this.prominence = presence;
        this.previous = previous.filter(EntityMention::isName);
        size = place.sizeBucket();
    }

    /// Adds to `out`; `kind` is what the candidate is.
    void extract(EntityMention candidate, int kind, FeatureVector out) {
        if (!candidate.isName()) {
            return;
        }
        EntityProminence.Entity somebody = prominence.of(candidate);
        TokenizedParagraph own = candidate.paragraph();
        int where =
                own != context.paragraph() ? 0 : candidate.last() < context.tokenIndex() ? 1 : 2;
        int named = Math.min(MAX_MENTIONS, somebody.mentionCount());
        int speaks = Math.min(MAX_REPORTING_CLAUSES, somebody.reportingClauseCount());
        boolean again = previous.isPresent() && prominence.of(previous.get()) == somebody;
        int introduced = somebody.firstParagraph() == own.index() ? 1 : 0;
        out.add("p-named", named, kind, where);
        out.add("p-speaks", speaks, named, kind, where);
        out.add("p-kind", somebody.typeCode(), kind, where);
        out.add("p-kind-behind", somebody.typeCode(), kind, where, own.shape(candidate.last() + 1));
        out.add("p-again", again ? 1 : 0, where, context.isFirstInParagraph() ? 1 : 0, size);
        out.add("p-introduced", introduced, kind, where);
    }
}
