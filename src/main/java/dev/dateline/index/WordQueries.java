package dev.dateline.index;

import dev.dateline.index.words.TypedWord;
import dev.dateline.index.words.TypedWord.Piece;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Queries for typed words in one field. Text that holds no word asks for nothing.
final class WordQueries {
    private static final Query EVERYTHING = MatchAllDocsQuery.INSTANCE;

    /// Of words in parts: shorter ones are abbreviations, and chance.
    private static final int SHORTEST_IN_PARTS = 3;

    private WordQueries() {}

    /// A word in all its grammatical forms, written as one or in parts.
    static Query word(String field, String typed) {
        List<TypedWord> words = TypedWord.in(typed);
        return words.size() == 1
                ? loose(field, words.getFirst(), Inflections::of)
                : phrase(field, words);
    }

    /// Words exactly so, one after the other.
    static Query phrase(String field, String typed) {
        return phrase(field, TypedWord.in(typed));
    }

    /// As a phrase; one word alone also in parts or as one.
    static Query name(String field, String typed) {
        List<TypedWord> words = TypedWord.in(typed);
        return words.size() == 1 ? loose(field, words.getFirst(), Set::of) : phrase(field, words);
    }

    static Query prefix(String field, String typed) {
        return last(field, typed, PrefixQuery::new);
    }

    static Query fuzzy(String field, String typed) {
        return last(field, typed, term -> new FuzzyQuery(term, edits(term.text()), 1));
    }

    /// One letter off in short words, two in longer ones; the first letter always as typed.
    private static int edits(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    private static Query loose(String field, TypedWord word, Function<String, Set<String>> forms) {
        if (word.isPlain()) {
            var terms = new LinkedHashSet<>(word.pieces().getFirst().terms());
            for (String form : forms.apply(word.parts().getFirst())) {
                terms.add(form);
                if (form.length() >= SHORTEST_IN_PARTS) {
                    terms.add(TypedWord.inParts(form));
                }
            }
            return any(field, terms);
        }
        var ways = new ArrayList<Query>();
        ways.add(pieces(field, lastIn(word.pieces(), forms)));
        if (!word.joined().isEmpty()) {
            ways.add(any(field, forms.apply(word.joined())));
        }
        if (word.fallsApart()) {
            List<Piece> parts = word.parts().stream().map(p -> new Piece(List.of(p), 1)).toList();
            ways.add(pieces(field, parts));
        }
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    /// The pieces with the last one in all its forms.
    private static List<Piece> lastIn(List<Piece> pieces, Function<String, Set<String>> forms) {
        var all = new ArrayList<>(pieces);
        Piece last = all.removeLast();
        var terms = new LinkedHashSet<>(last.terms());
        terms.addAll(forms.apply(last.term()));
        all.add(new Piece(List.copyOf(terms), last.positions()));
        return all;
    }

    private static Query phrase(String field, List<TypedWord> words) {
        return pieces(field, words.stream().flatMap(w -> w.pieces().stream()).toList());
    }

    private static Query pieces(String field, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return EVERYTHING;
        }
        if (pieces.size() == 1) {
            return any(field, pieces.getFirst().terms());
        }
        var phrase = new MultiPhraseQuery.Builder();
        int position = 0;
        for (Piece piece : pieces) {
            phrase.add(
                    piece.terms().stream().map(t -> new Term(field, t)).toArray(Term[]::new),
                    position);
            position += piece.positions();
        }
        return phrase.build();
    }

    private static Query any(String field, Collection<String> terms) {
        var any = new SynonymQuery.Builder(field);
        terms.forEach(term -> any.addTerm(new Term(field, term)));
        return any.build();
    }

    /// Where the typed word has joints, those before the last part match as they are.
    private static Query last(String field, String typed, Function<Term, Query> compile) {
        var pieces =
                new ArrayList<>(
                        TypedWord.in(typed).stream().flatMap(w -> w.pieces().stream()).toList());
        if (pieces.isEmpty()) {
            return EVERYTHING;
        }
        String term = pieces.removeLast().term();
        String bare = term.endsWith(".") ? term.substring(0, term.length() - 1) : term;
        Query last = compile.apply(new Term(field, bare));
        return pieces.isEmpty()
                ? last
                : new BooleanQuery.Builder()
                        .add(pieces(field, pieces), Occur.MUST)
                        .add(last, Occur.MUST)
                        .build();
    }
}
