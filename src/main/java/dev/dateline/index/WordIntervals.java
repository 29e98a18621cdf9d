package dev.dateline.index;

import dev.dateline.index.words.TypedWord;
import dev.dateline.index.words.TypedWord.Piece;
import dev.dateline.search.Criterion;
import dev.dateline.search.Criterion.Words;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Where words stand, as Lucene's intervals, so that others can be near them.
final class WordIntervals {
    /// Lucene writes "near, but not the same" as "before or behind": of what is near what is near,
    /// twice as much each time. Deeper than so, or beyond so many words, what is near may overlap.
    private static final int DEEPEST_APART = 3;

    private static final int MOST_APART = 2 * ArchiveFacts.MOST_WORDS;

    private final ArchiveFacts facts;

    WordIntervals(ArchiveFacts facts) {
        this.facts = facts;
    }

    IntervalsSource of(String field, Words words) {
        return switch (words) {
            case Criterion.Word(_, String word) ->
                    or(WordWays.word(word).stream().map(WordIntervals::row).toList());
            case Criterion.Phrase(_, String phrase) -> row(WordWays.exact(phrase));
            case Criterion.Prefix(_, String start) ->
                    last(start, piece -> fitting(field, beginningWith(piece)));
            case Criterion.Fuzzy(_, String word) ->
                    last(word, piece -> fitting(field, spelledLike(piece)));
            case Criterion.Wildcard(_, String pattern) ->
                    fitting(
                            field,
                            new CompiledAutomaton(
                                    WildcardQuery.toAutomaton(
                                            new Term(field, TypedWord.pattern(pattern)), 10_000)));
            case Criterion.Near(_, List<Words> parts, int between, boolean ordered) ->
                    near(
                            parts.stream().map(p -> of(field, p)).toList(),
                            between,
                            ordered,
                            depth(words) <= DEEPEST_APART);
            case Criterion.AnyWord(_, List<Words> parts) ->
                    or(parts.stream().map(p -> of(field, p)).toList());
        };
    }

    /// How often something is near what is near something.
    private static int depth(Words words) {
        return switch (words) {
            case Criterion.Near(_, List<Words> parts, _, _) -> 1 + deepest(parts);
            case Criterion.AnyWord(_, List<Words> parts) -> deepest(parts);
            default -> 0;
        };
    }

    private static int deepest(List<Words> parts) {
        return parts.stream().mapToInt(WordIntervals::depth).max().orElse(0);
    }

    private static IntervalsSource near(
            List<IntervalsSource> parts, int between, boolean ordered, boolean apart) {
        IntervalsSource[] all = parts.toArray(IntervalsSource[]::new);
        IntervalsSource together =
                ordered
                        ? Intervals.ordered(all)
                        : apart && all.length == 2 && words(all[0]) + words(all[1]) <= MOST_APART
                                ? Intervals.unorderedNoOverlaps(all[0], all[1])
                                : Intervals.unordered(all);
        return Intervals.maxgaps(between, together);
    }

    private static int words(IntervalsSource source) {
        var words = new AtomicInteger();
        source.visit(
                Schema.TEXT, // any field would do
                new QueryVisitor() {
                    @Override
                    public void consumeTerms(Query query, Term... terms) {
                        words.addAndGet(terms.length);
                    }
                });
        return words.get();
    }

    /// Pieces side by side.
    private static IntervalsSource row(List<Piece> pieces) {
        return block(pieces.stream().map(WordIntervals::piece).toList());
    }

    /// Where the typed word has joints, those before the last part stand as they are.
    private static IntervalsSource last(String typed, Function<Piece, IntervalsSource> compile) {
        var pieces = new ArrayList<>(WordWays.exact(typed));
        if (pieces.isEmpty()) {
            return Intervals.noIntervals("no word");
        }
        var row = new ArrayList<IntervalsSource>();
        Piece last = pieces.removeLast();
        pieces.forEach(piece -> row.add(piece(piece)));
        row.add(compile.apply(last));
        return block(row);
    }

    private static IntervalsSource block(List<IntervalsSource> row) {
        return row.size() == 1
                ? row.getFirst()
                : row.isEmpty()
                        ? Intervals.noIntervals("no word")
                        : Intervals.phrase(row.toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource piece(Piece piece) {
        IntervalsSource any = any(piece.terms());
        return piece.positions() == 1 ? any : Intervals.extend(any, 0, piece.positions() - 1);
    }

    private IntervalsSource fitting(String field, CompiledAutomaton pattern) {
        return any(facts.words(field, pattern));
    }

    private static CompiledAutomaton beginningWith(Piece piece) {
        return new CompiledAutomaton(
                PrefixQuery.toAutomaton(new BytesRef(WordQueries.beginning(piece))));
    }

    private static CompiledAutomaton spelledLike(Piece piece) {
        return FuzzyQuery.getFuzzyAutomaton(piece.term(), WordQueries.edits(piece.term()), 1, true);
    }

    private static IntervalsSource any(Collection<String> terms) {
        return terms.isEmpty()
                ? Intervals.noIntervals("no word")
                : Intervals.or(
                        false, terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource or(List<IntervalsSource> ways) {
        return ways.size() == 1
                ? ways.getFirst()
                : ways.isEmpty()
                        ? Intervals.noIntervals("no word")
                        : Intervals.or(false, ways.toArray(IntervalsSource[]::new));
    }
}
