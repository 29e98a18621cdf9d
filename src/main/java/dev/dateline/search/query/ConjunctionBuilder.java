package dev.dateline.search.query;

import dev.dateline.article.TextSpan;
import dev.dateline.search.query.Criterion.TextCriterion;
import dev.dateline.search.query.ParsedQuery.Ignored.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Builds an "and" of criteria. Joins the operands of proximity operators such as `w/5`.
final class ConjunctionBuilder {
    private final BiConsumer<TextSpan, Reason> onIgnored;
    private final List<Criterion> parts = new ArrayList<>();
    private Optional<QueryToken.Near> near = Optional.empty();

    ConjunctionBuilder(BiConsumer<TextSpan, Reason> onIgnored) {
        this.onIgnored = onIgnored;
    }

    /// Requires the next criterion to be near the previous one. The operator is ignored unless both
    /// criteria are texts of one field.
    void near(QueryToken.Near token) {
        discardNear();
        near = Optional.of(token);
    }

    /// Adds a criterion, or joins it with the previous one if a proximity operator is pending.
    void add(Criterion part) {
        Optional<TextCriterion> right = asText(part);
        Optional<TextCriterion> left = parts.isEmpty() ? Optional.empty() : asText(parts.getLast());
        if (near.isPresent()
                && left.isPresent()
                && left.map(TextCriterion::field).equals(right.map(TextCriterion::field))) {
            parts.removeLast();
            parts.add(join(left.get(), near.get(), right.orElseThrow()));
            near = Optional.empty();
        } else {
            discardNear();
            parts.add(part);
        }
    }

    private static Criterion join(TextCriterion left, QueryToken.Near near, TextCriterion right) {
        return new Criterion.Near(
                left.field(), List.of(left, right), near.maxGap(), near.ordered());
    }

    /// Returns the criterion as a text criterion on a single field. Returns empty if that is
    /// impossible.
    private static Optional<TextCriterion> asText(Criterion part) {
        if (part instanceof TextCriterion texts) {
            return Optional.of(texts);
        }
        if (!(part instanceof Criterion.Or(List<Criterion> alternatives))) {
            return Optional.empty();
        }
        List<TextCriterion> texts = alternatives.stream().flatMap(a -> asText(a).stream()).toList();
        boolean oneField =
                texts.size() == alternatives.size()
                        && texts.stream().map(TextCriterion::field).distinct().count() == 1;
        return oneField
                ? Optional.of(new Criterion.AnyOf(texts.getFirst().field(), texts))
                : Optional.empty();
    }

    /// Returns the "and" of the criteria added so far and starts a new one.
    Optional<Criterion> build() {
        discardNear();
        List<Criterion> all =
                parts.stream().filter(p -> !(p instanceof Criterion.MatchAll)).toList();
        Optional<Criterion> conjunction =
                all.size() > 1
                        ? Optional.of(new Criterion.And(all))
                        : all.stream().findFirst().or(() -> parts.stream().findFirst());
        parts.clear();
        return conjunction;
    }

    private void discardNear() {
        near.ifPresent(token -> onIgnored.accept(token.span(), Reason.NOT_UNDERSTOOD));
        near = Optional.empty();
    }
}
