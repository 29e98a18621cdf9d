package dev.dateline.search;

import dev.dateline.article.TextSpan;
import dev.dateline.search.Criterion.Words;
import dev.dateline.search.ParsedQuery.Ignored.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Gathers what stands together in a query: parts that must all match, and words near each other.
final class Together {
    private final BiConsumer<TextSpan, Reason> leaveAside;
    private final List<Criterion> parts = new ArrayList<>();
    private Optional<QueryToken.Near> near = Optional.empty();

    Together(BiConsumer<TextSpan, Reason> leaveAside) {
        this.leaveAside = leaveAside;
    }

    /// What comes next must be near what came last, if both are words.
    void near(QueryToken.Near token) {
        dropNear();
        near = Optional.of(token);
    }

    void add(Criterion part) {
        Optional<Words> right = words(part);
        Optional<Words> left = parts.isEmpty() ? Optional.empty() : words(parts.getLast());
        if (near.isPresent()
                && left.isPresent()
                && left.map(Words::field).equals(right.map(Words::field))) {
            parts.removeLast();
            parts.add(join(left.get(), near.get(), right.orElseThrow()));
            near = Optional.empty();
        } else {
            dropNear();
            parts.add(part);
        }
    }

    private static Criterion join(Words left, QueryToken.Near near, Words right) {
        return new Criterion.Near(
                left.field(), List.of(left, right), near.between(), near.ordered());
    }

    /// The part as words of one field, if it is nothing else.
    private static Optional<Words> words(Criterion part) {
        if (part instanceof Words words) {
            return Optional.of(words);
        }
        if (!(part instanceof Criterion.Or(List<Criterion> alternatives))) {
            return Optional.empty();
        }
        List<Words> words = alternatives.stream().flatMap(a -> words(a).stream()).toList();
        boolean alike =
                words.size() == alternatives.size()
                        && words.stream().map(Words::field).distinct().count() == 1;
        return alike
                ? Optional.of(new Criterion.AnyWord(words.getFirst().field(), words))
                : Optional.empty();
    }

    /// All that was gathered, as one; then starts anew.
    Optional<Criterion> flush() {
        dropNear();
        List<Criterion> all = parts.stream().filter(p -> !(p instanceof Criterion.All)).toList();
        Optional<Criterion> flushed =
                all.size() > 1
                        ? Optional.of(new Criterion.And(all))
                        : all.stream().findFirst().or(() -> parts.stream().findFirst());
        parts.clear();
        return flushed;
    }

    private void dropNear() {
        near.ifPresent(token -> leaveAside.accept(token.span(), Reason.NOT_UNDERSTOOD));
        near = Optional.empty();
    }
}
