package dev.dateline.index.query;

import dev.dateline.index.analysis.QueryWord;
import dev.dateline.index.analysis.QueryWord.TermSlot;
import dev.dateline.index.store.Schema;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.Criterion.TextCriterion;

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
final class TermIntervals {
    /// Lucene writes "near, but not the same" as "before or behind": of what is near what is near,
    /// twice as much each time. Deeper than so, or beyond so many words, what is near may overlap.
    private static final int MAX_NON_OVERLAPPING_DEPTH = 3;

    private static final int MAX_NON_OVERLAPPING_TERMS = 2 * QueryContext.MAX_EXPANSIONS;

    private final QueryContext context;

    TermIntervals(QueryContext facts) {
        this.context = facts;
    }

    IntervalsSource of(String field, TextCriterion words) {
        return switch (words) {
            case Criterion.Word(_, String word) ->
                    anyOf(
                            TermExpansion.expandWord(word).stream()
                                    .map(TermIntervals::phrase)
                                    .toList());
            case Criterion.Phrase(_, String phrase) -> phrase(TermExpansion.exactSlots(phrase));
            case Criterion.Prefix(_, String start) ->
                    phraseEndingWith(start, piece -> termsMatching(field, beginningWith(piece)));
            case Criterion.Fuzzy(_, String word) ->
                    phraseEndingWith(word, piece -> termsMatching(field, spelledLike(piece)));
            case Criterion.Wildcard(_, String pattern) ->
                    termsMatching(
                            field,
                            new CompiledAutomaton(
                                    WildcardQuery.toAutomaton(
                                            new Term(field, QueryWord.foldPattern(pattern)),
                                            10_000)));
            case Criterion.Near(_, List<TextCriterion> parts, int between, boolean ordered) ->
                    near(
                            parts.stream().map(p -> of(field, p)).toList(),
                            between,
                            ordered,
                            nestingDepth(words) <= MAX_NON_OVERLAPPING_DEPTH);
            case Criterion.AnyOf(_, List<TextCriterion> parts) ->
                    anyOf(parts.stream().map(p -> of(field, p)).toList());
        };
    }

    /// How often something is near what is near something.
    private static int nestingDepth(TextCriterion words) {
        return switch (words) {
            case Criterion.Near(_, List<TextCriterion> parts, _, _) -> 1 + maxNestingDepth(parts);
            case Criterion.AnyOf(_, List<TextCriterion> parts) -> maxNestingDepth(parts);
            default -> 0;
        };
    }

    private static int maxNestingDepth(List<TextCriterion> parts) {
        return parts.stream().mapToInt(TermIntervals::nestingDepth).max().orElse(0);
    }

    private static IntervalsSource near(
            List<IntervalsSource> parts, int between, boolean ordered, boolean apart) {
        IntervalsSource[] all = parts.toArray(IntervalsSource[]::new);
        IntervalsSource together =
                ordered
                        ? Intervals.ordered(all)
                        : apart
                                        && all.length == 2
                                        && countTerms(all[0]) + countTerms(all[1])
                                                <= MAX_NON_OVERLAPPING_TERMS
                                ? Intervals.unorderedNoOverlaps(all[0], all[1])
                                : Intervals.unordered(all);
        return Intervals.maxgaps(between, together);
    }

    private static int countTerms(IntervalsSource source) {
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
    private static IntervalsSource phrase(List<TermSlot> pieces) {
        return block(pieces.stream().map(TermIntervals::slot).toList());
    }

    /// Where the typed word has joints, those before the last part stand as they are.
    private static IntervalsSource phraseEndingWith(
            String typed, Function<TermSlot, IntervalsSource> compile) {
        var pieces = new ArrayList<>(TermExpansion.exactSlots(typed));
        if (pieces.isEmpty()) {
            return Intervals.noIntervals("no word");
        }
        var row = new ArrayList<IntervalsSource>();
        TermSlot last = pieces.removeLast();
        pieces.forEach(piece -> row.add(slot(piece)));
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

    private static IntervalsSource slot(TermSlot piece) {
        IntervalsSource any = anyTerm(piece.terms());
        return piece.positions() == 1 ? any : Intervals.extend(any, 0, piece.positions() - 1);
    }

    private IntervalsSource termsMatching(String field, CompiledAutomaton pattern) {
        return anyTerm(context.matchingTerms(field, pattern));
    }

    private static CompiledAutomaton beginningWith(TermSlot piece) {
        return new CompiledAutomaton(
                PrefixQuery.toAutomaton(new BytesRef(TermQueries.prefixTerm(piece))));
    }

    private static CompiledAutomaton spelledLike(TermSlot piece) {
        return FuzzyQuery.getFuzzyAutomaton(
                piece.term(), TermQueries.maxEdits(piece.term()), 1, true);
    }

    private static IntervalsSource anyTerm(Collection<String> terms) {
        return terms.isEmpty()
                ? Intervals.noIntervals("no word")
                : Intervals.or(
                        false, terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource anyOf(List<IntervalsSource> ways) {
        return ways.size() == 1
                ? ways.getFirst()
                : ways.isEmpty()
                        ? Intervals.noIntervals("no word")
                        : Intervals.or(false, ways.toArray(IntervalsSource[]::new));
    }
}
