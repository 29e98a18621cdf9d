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
import java.util.stream.Stream;

/// Compiles text criteria into Lucene intervals, which proximity queries consist of.
///
/// @param terms finds the terms that patterns expand to
record TermIntervals(TermLookup terms) {
    /// Maximum nesting depth of "near" criteria at which the two sides may not overlap. The terms
    /// are limited too, to [#MAX_NON_OVERLAPPING_TERMS].
    ///
    /// Lucene expands "near without overlap" to "before or after", which doubles the query at each
    /// level of nesting.
    private static final int MAX_NON_OVERLAPPING_DEPTH = 3;

    private static final int MAX_NON_OVERLAPPING_TERMS = 2 * TermLookup.MAX_EXPANSIONS;

    private static final int MAX_WILDCARD_WORK = 10_000;

    IntervalsSource of(String field, TextCriterion criterion) {
        return switch (criterion) {
            case Criterion.Word(_, String word) ->
                    anyOf(TermExpansion.expandWord(word).stream().map(TermIntervals::phrase));
            case Criterion.Phrase(_, String phrase) -> phrase(TermExpansion.exactSlots(phrase));
            case Criterion.Prefix(_, String prefix) ->
                    phraseEndingWith(prefix, slot -> anyMatchingTerm(field, prefixPattern(slot)));
            case Criterion.Fuzzy(_, String word) ->
                    phraseEndingWith(word, slot -> anyMatchingTerm(field, fuzzyPattern(slot)));
            case Criterion.Wildcard(_, String pattern) ->
                    anyMatchingTerm(field, wildcardPattern(field, pattern));
            case Criterion.Near(_, List<TextCriterion> parts, int maxGaps, boolean ordered) ->
                    near(
                            parts.stream().map(p -> of(field, p)).toList(),
                            maxGaps,
                            ordered,
                            nestingDepth(criterion) <= MAX_NON_OVERLAPPING_DEPTH);
            case Criterion.AnyOf(_, List<TextCriterion> parts) ->
                    anyOf(parts.stream().map(p -> of(field, p)));
        };
    }

    /// Returns the maximum depth to which "near" criteria are nested in the criterion.
    private static int nestingDepth(TextCriterion criterion) {
        return switch (criterion) {
            case Criterion.Near(_, List<TextCriterion> parts, _, _) -> 1 + maxNestingDepth(parts);
            case Criterion.AnyOf(_, List<TextCriterion> parts) -> maxNestingDepth(parts);
            default -> 0;
        };
    }

    private static int maxNestingDepth(List<TextCriterion> parts) {
        return parts.stream().mapToInt(TermIntervals::nestingDepth).max().orElse(0);
    }

    private static IntervalsSource near(
            List<IntervalsSource> parts, int maxGaps, boolean ordered, boolean shallow) {
        IntervalsSource[] all = parts.toArray(IntervalsSource[]::new);
        IntervalsSource near;
        if (ordered) {
            near = Intervals.ordered(all);
        } else if (shallow
                && all.length == 2
                && countTerms(all[0]) + countTerms(all[1]) <= MAX_NON_OVERLAPPING_TERMS) {
            near = Intervals.unorderedNoOverlaps(all[0], all[1]);
        } else {
            near = Intervals.unordered(all);
        }
        return Intervals.maxgaps(maxGaps, near);
    }

    private static int countTerms(IntervalsSource source) {
        var count = new AtomicInteger();
        source.visit(
                Schema.TEXT, // the field does not matter
                new QueryVisitor() {
                    @Override
                    public void consumeTerms(Query query, Term... terms) {
                        count.addAndGet(terms.length);
                    }
                });
        return count.get();
    }

    private static IntervalsSource phrase(List<TermSlot> slots) {
        return consecutive(slots.stream().map(TermIntervals::slot).toList());
    }

    /// Returns a phrase of the term slots of `typed`, in which `compileLast` compiles the last
    /// slot.
    private static IntervalsSource phraseEndingWith(
            String typed, Function<TermSlot, IntervalsSource> compileLast) {
        var slots = new ArrayList<>(TermExpansion.exactSlots(typed));
        if (slots.isEmpty()) {
            return noWord();
        }
        TermSlot last = slots.removeLast();
        return consecutive(
                Stream.concat(
                                slots.stream().map(TermIntervals::slot),
                                Stream.of(compileLast.apply(last)))
                        .toList());
    }

    private static IntervalsSource consecutive(List<IntervalsSource> parts) {
        return switch (parts.size()) {
            case 0 -> noWord();
            case 1 -> parts.getFirst();
            default -> Intervals.phrase(parts.toArray(IntervalsSource[]::new));
        };
    }

    private static IntervalsSource slot(TermSlot slot) {
        IntervalsSource any = anyTerm(slot.terms());
        return slot.positions() == 1 ? any : Intervals.extend(any, 0, slot.positions() - 1);
    }

    private IntervalsSource anyMatchingTerm(String field, CompiledAutomaton pattern) {
        return anyTerm(terms.matchingTerms(field, pattern));
    }

    private static CompiledAutomaton prefixPattern(TermSlot slot) {
        return new CompiledAutomaton(
                PrefixQuery.toAutomaton(new BytesRef(TermQueries.prefixTerm(slot))));
    }

    private static CompiledAutomaton fuzzyPattern(TermSlot slot) {
        return FuzzyQuery.getFuzzyAutomaton(
                slot.term(), TermQueries.maxEdits(slot.term()), 1, true);
    }

    private static CompiledAutomaton wildcardPattern(String field, String pattern) {
        return new CompiledAutomaton(
                WildcardQuery.toAutomaton(
                        new Term(field, QueryWord.foldPattern(pattern)), MAX_WILDCARD_WORK));
    }

    private static IntervalsSource anyTerm(Collection<String> terms) {
        return terms.isEmpty()
                ? noWord()
                : Intervals.or(
                        false, terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource anyOf(Stream<IntervalsSource> alternatives) {
        IntervalsSource[] all = alternatives.toArray(IntervalsSource[]::new);
        return switch (all.length) {
            case 0 -> noWord();
            case 1 -> all[0];
            default -> Intervals.or(false, all);
        };
    }

    private static IntervalsSource noWord() {
        return Intervals.noIntervals("no word");
    }
}
