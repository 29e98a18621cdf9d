package dev.dateline.search.query;

import dev.dateline.article.TextSpan;
import dev.dateline.search.query.Criterion.TextCriterion;
import dev.dateline.search.query.ParsedQuery.Ignored.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Gathers what stands together in a query: parts that must all match, and words near each other.
final class ConjunctionBuilder {
    private final BiConsumer<TextSpan, Reason> onIgnored;
    private final List<Criterion> parts = new ArrayList<>();
    private Optional<QueryToken.Near> near = Optional.empty();

    ConjunctionBuilder(BiConsumer<TextSpan, Reason> leaveAside) {
        this.onIgnored = leaveAside;
    }

    /// What comes next must be near what came last, if both are words.
    void near(QueryToken.Near token) {
        discardNear();
        near = Optional.of(token);
    }

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

    /// The part as words of one field, if it is nothing else.
    private static Optional<TextCriterion> asText(Criterion part) {
        if (part instanceof TextCriterion words) {
            return Optional.of(words);
        }
        if (!(part instanceof Criterion.Or(List<Criterion> alternatives))) {
            return Optional.empty();
        }
        List<TextCriterion> words = alternatives.stream().flatMap(a -> asText(a).stream()).toList();
        boolean alike =
                words.size() == alternatives.size()
                        && words.stream().map(TextCriterion::field).distinct().count() == 1;
        return alike
                ? Optional.of(new Criterion.AnyOf(words.getFirst().field(), words))
                : Optional.empty();
    }

    /// All that was gathered, as one; then starts anew.
    Optional<Criterion> build() {
        discardNear();
        List<Criterion> all =
                parts.stream().filter(p -> !(p instanceof Criterion.MatchAll)).toList();
        Optional<Criterion> flushed =
                all.size() > 1
                        ? Optional.of(new Criterion.And(all))
                        : all.stream().findFirst().or(() -> parts.stream().findFirst());
        parts.clear();
        return flushed;
    }

    private void discardNear() {
        near.ifPresent(token -> onIgnored.accept(token.span(), Reason.NOT_UNDERSTOOD));
        near = Optional.empty();
    }
}
