package dev.dateline.index;

import dev.dateline.index.words.TypedWord;
import dev.dateline.index.words.TypedWord.Piece;
import dev.dateline.search.Criterion;
import dev.dateline.search.Criterion.Words;

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
final class WordQueries {
    private static final Query EVERYTHING = MatchAllDocsQuery.INSTANCE;

    /// Of a longer phrase only its beginning is looked for: each word costs reading where it stands
    /// in all articles.
    private static final int MOST_PIECES = 250;

    private final WordIntervals intervals;

    WordQueries(ArchiveFacts facts) {
        intervals = new WordIntervals(facts);
    }

    Query of(String field, Words words) {
        return switch (words) {
            case Criterion.Word(_, String word) -> ways(field, WordWays.word(word));
            case Criterion.Phrase(_, String phrase) -> pieces(field, WordWays.exact(phrase));
            case Criterion.Prefix(_, String start) -> prefix(field, words, start);
            case Criterion.Wildcard(_, String pattern) ->
                    new WildcardQuery(new Term(field, TypedWord.pattern(pattern)));
            case Criterion.Fuzzy(_, String word) -> fuzzy(field, words, word);
            case Criterion.Near _, Criterion.AnyWord _ -> near(field, words);
        };
    }

    static Query name(String field, String typed) {
        return ways(field, WordWays.name(typed));
    }

    private Query near(String field, Words words) {
        return new IntervalQuery(field, intervals.of(field, words));
    }

    private Query prefix(String field, Words words, String start) {
        List<Piece> pieces = WordWays.exact(start);
        return switch (pieces.size()) {
            case 0 -> EVERYTHING;
            case 1 -> new PrefixQuery(new Term(field, beginning(pieces.getFirst())));
            default -> near(field, words);
        };
    }

    private Query fuzzy(String field, Words words, String word) {
        List<Piece> pieces = WordWays.exact(word);
        return switch (pieces.size()) {
            case 0 -> EVERYTHING;
            case 1 -> {
                String term = pieces.getFirst().term();
                yield new FuzzyQuery(new Term(field, term), edits(term), 1);
            }
            default -> near(field, words);
        };
    }

    /// One letter off in short words, two in longer ones; the first letter always as typed.
    static int edits(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /// Without the mark of a whole acronym: this one may go on.
    static String beginning(Piece piece) {
        String term = piece.term();
        return TypedWord.isWord(term) ? term : term.substring(0, term.length() - 1);
    }

    private static Query ways(String field, List<List<Piece>> ways) {
        return switch (ways.size()) {
            case 0 -> EVERYTHING;
            case 1 -> pieces(field, ways.getFirst());
            default ->
                    new DisjunctionMaxQuery(ways.stream().map(w -> pieces(field, w)).toList(), 0);
        };
    }

    private static Query pieces(String field, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return EVERYTHING;
        }
        if (pieces.size() == 1) {
            var any = new SynonymQuery.Builder(field);
            pieces.getFirst().terms().forEach(term -> any.addTerm(new Term(field, term)));
            return any.build();
        }
        var phrase = new MultiPhraseQuery.Builder();
        int position = 0;
        for (Piece piece : pieces.subList(0, Math.min(MOST_PIECES, pieces.size()))) {
            phrase.add(
                    piece.terms().stream().map(t -> new Term(field, t)).toArray(Term[]::new),
                    position);
            position += piece.positions();
        }
        return phrase.build();
    }
}
