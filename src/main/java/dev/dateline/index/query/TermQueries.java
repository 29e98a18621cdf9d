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

/// Queries for words in one field. Text that holds no word asks for nothing.
final class TermQueries {
    private static final Query MATCH_ALL = MatchAllDocsQuery.INSTANCE;

    /// Of a longer phrase only its beginning is looked for: each word costs reading where it stands
    /// in all articles.
    private static final int MAX_PHRASE_SLOTS = 250;

    private final TermIntervals intervals;

    TermQueries(QueryContext facts) {
        intervals = new TermIntervals(facts);
    }

    Query of(String field, TextCriterion words) {
        return switch (words) {
            case Criterion.Word(_, String word) ->
                    anyExpansion(field, TermExpansion.expandWord(word));
            case Criterion.Phrase(_, String phrase) ->
                    phraseQuery(field, TermExpansion.exactSlots(phrase));
            case Criterion.Prefix(_, String start) -> prefixQuery(field, words, start);
            case Criterion.Wildcard(_, String pattern) ->
                    new WildcardQuery(new Term(field, QueryWord.foldPattern(pattern)));
            case Criterion.Fuzzy(_, String word) -> fuzzyQuery(field, words, word);
            case Criterion.Near _, Criterion.AnyOf _ -> intervalQuery(field, words);
        };
    }

    static Query nameQuery(String field, String typed) {
        return anyExpansion(field, TermExpansion.expandName(typed));
    }

    private Query intervalQuery(String field, TextCriterion words) {
        return new IntervalQuery(field, intervals.of(field, words));
    }

    private Query prefixQuery(String field, TextCriterion words, String start) {
        List<TermSlot> pieces = TermExpansion.exactSlots(start);
        return switch (pieces.size()) {
            case 0 -> MATCH_ALL;
            case 1 -> new PrefixQuery(new Term(field, prefixTerm(pieces.getFirst())));
            default -> intervalQuery(field, words);
        };
    }

    private Query fuzzyQuery(String field, TextCriterion words, String word) {
        List<TermSlot> pieces = TermExpansion.exactSlots(word);
        return switch (pieces.size()) {
            case 0 -> MATCH_ALL;
            case 1 -> {
                String term = pieces.getFirst().term();
                yield new FuzzyQuery(new Term(field, term), maxEdits(term), 1);
            }
            default -> intervalQuery(field, words);
        };
    }

    /// One letter off in short words, two in longer ones; the first letter always as typed.
    static int maxEdits(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /// Without the mark of a whole acronym: this one may go on.
    static String prefixTerm(TermSlot piece) {
        String term = piece.term();
        return QueryWord.isPlainWord(term) ? term : term.substring(0, term.length() - 1);
    }

    private static Query anyExpansion(String field, List<List<TermSlot>> ways) {
        return switch (ways.size()) {
            case 0 -> MATCH_ALL;
            case 1 -> phraseQuery(field, ways.getFirst());
            default ->
                    new DisjunctionMaxQuery(
                            ways.stream().map(w -> phraseQuery(field, w)).toList(), 0);
        };
    }

    private static Query phraseQuery(String field, List<TermSlot> pieces) {
        if (pieces.isEmpty()) {
            return MATCH_ALL;
        }
        if (pieces.size() == 1) {
            var any = new SynonymQuery.Builder(field);
            pieces.getFirst().terms().forEach(term -> any.addTerm(new Term(field, term)));
            return any.build();
        }
        var phrase = new MultiPhraseQuery.Builder();
        int position = 0;
        for (TermSlot piece : pieces.subList(0, Math.min(MAX_PHRASE_SLOTS, pieces.size()))) {
            phrase.add(
                    piece.terms().stream().map(t -> new Term(field, t)).toArray(Term[]::new),
                    position);
            position += piece.positions();
        }
        return phrase.build();
    }
}
