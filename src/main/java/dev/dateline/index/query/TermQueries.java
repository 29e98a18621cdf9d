package dev.dateline.index.query;

import dev.dateline.index.analysis.QueryWord;
import dev.dateline.index.analysis.QueryWord.TermSlot;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.Criterion.TextCriterion;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.WildcardQuery;

import java.util.List;
import java.util.function.Function;

/// Compiles text criteria into Lucene queries on one field. Text without words matches everything.
final class TermQueries {
    /// Maximum number of term slots of a phrase that are searched. The rest of a longer phrase is
    /// ignored: each word costs reading its positions in all articles.
    private static final int MAX_PHRASE_SLOTS = 250;

    private final TermIntervals intervals;

    TermQueries(TermLookup terms) {
        intervals = new TermIntervals(terms);
    }

    Query of(String field, TextCriterion criterion) {
        return switch (criterion) {
            case Criterion.Word(_, String word) -> anyPhrase(field, TermExpansion.expandWord(word));
            case Criterion.Phrase(_, String phrase) ->
                    phraseQuery(field, TermExpansion.exactSlots(phrase));
            case Criterion.Prefix(_, String prefix) ->
                    singleSlotQuery(
                            field,
                            criterion,
                            prefix,
                            slot -> new PrefixQuery(new Term(field, prefixTerm(slot))));
            case Criterion.Wildcard(_, String pattern) ->
                    new WildcardQuery(new Term(field, QueryWord.foldPattern(pattern)));
            case Criterion.Fuzzy(_, String word) ->
                    singleSlotQuery(
                            field,
                            criterion,
                            word,
                            slot ->
                                    new FuzzyQuery(
                                            new Term(field, slot.term()),
                                            maxEdits(slot.term()),
                                            1));
            case Criterion.Near _, Criterion.AnyOf _ -> intervalQuery(field, criterion);
        };
    }

    static Query nameQuery(String field, String typed) {
        return anyPhrase(field, TermExpansion.expandName(typed));
    }

    private Query intervalQuery(String field, TextCriterion criterion) {
        return new IntervalQuery(field, intervals.of(field, criterion));
    }

    /// Compiles a text with `compile` if it has one term slot. Compiles longer text as intervals.
    private Query singleSlotQuery(
            String field,
            TextCriterion criterion,
            String typed,
            Function<TermSlot, Query> compile) {
        List<TermSlot> slots = TermExpansion.exactSlots(typed);
        return switch (slots.size()) {
            case 0 -> MatchAllDocsQuery.INSTANCE;
            case 1 -> compile.apply(slots.getFirst());
            default -> intervalQuery(field, criterion);
        };
    }

    /// Returns the number of letters that may differ in a fuzzy search for a word. The first letter
    /// never differs.
    static int maxEdits(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /// Returns the first term of a slot without the suffix of an acronym.
    static String prefixTerm(TermSlot slot) {
        String term = slot.term();
        return QueryWord.isPlainWord(term) ? term : term.substring(0, term.length() - 1);
    }

    private static Query anyPhrase(String field, List<List<TermSlot>> phrases) {
        return switch (phrases.size()) {
            case 0 -> MatchAllDocsQuery.INSTANCE;
            case 1 -> phraseQuery(field, phrases.getFirst());
            default ->
                    new DisjunctionMaxQuery(
                            phrases.stream().map(p -> phraseQuery(field, p)).toList(), 0);
        };
    }

    private static Query phraseQuery(String field, List<TermSlot> slots) {
        if (slots.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (slots.size() == 1) {
            var any = new SynonymQuery.Builder(field);
            slots.getFirst().terms().forEach(term -> any.addTerm(new Term(field, term)));
            return any.build();
        }
        var phrase = new MultiPhraseQuery.Builder();
        int position = 0;
        for (TermSlot slot : slots.subList(0, Math.min(MAX_PHRASE_SLOTS, slots.size()))) {
            phrase.add(
                    slot.terms().stream().map(t -> new Term(field, t)).toArray(Term[]::new),
                    position);
            position += slot.positions();
        }
        return phrase.build();
    }
}
