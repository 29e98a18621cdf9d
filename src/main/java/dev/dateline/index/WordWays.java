package dev.dateline.index;

import dev.dateline.index.words.TypedWord;
import dev.dateline.index.words.TypedWord.Piece;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The ways in which typed words may stand in a text: each a row of pieces, one after the other.
/// Text that holds no word has none.
final class WordWays {
    /// Of words in parts: shorter ones are abbreviations, and chance.
    private static final int SHORTEST_IN_PARTS = 3;

    private WordWays() {}

    /// A word in all its grammatical forms, written as one or in parts.
    static List<List<Piece>> word(String typed) {
        return loose(typed, Inflections::of);
    }

    /// A name as it is; one word alone also in parts or as one.
    static List<List<Piece>> name(String typed) {
        return loose(typed, Set::of);
    }

    /// Words exactly so, one after the other.
    static List<Piece> exact(String typed) {
        return exact(TypedWord.in(typed));
    }

    private static List<Piece> exact(List<TypedWord> words) {
        return words.stream().flatMap(w -> w.pieces().stream()).toList();
    }

    private static List<List<Piece>> loose(String typed, Function<String, Set<String>> forms) {
        List<TypedWord> words = TypedWord.in(typed);
        if (words.size() != 1) {
            return words.isEmpty() ? List.of() : List.of(exact(words));
        }
        TypedWord word = words.getFirst();
        return word.isPlain() ? List.of(List.of(plain(word, forms))) : joints(word, forms);
    }

    private static Piece plain(TypedWord word, Function<String, Set<String>> forms) {
        var terms = new LinkedHashSet<>(word.pieces().getFirst().terms());
        for (String form : forms.apply(word.parts().getFirst())) {
            terms.add(form);
            if (form.length() >= SHORTEST_IN_PARTS) {
                terms.add(TypedWord.inParts(form));
            }
        }
        return piece(terms, 1);
    }

    private static List<List<Piece>> joints(TypedWord word, Function<String, Set<String>> forms) {
        var ways = new ArrayList<List<Piece>>();
        var pieces = new ArrayList<>(word.pieces());
        Piece last = pieces.removeLast();
        var terms = new LinkedHashSet<>(last.terms());
        terms.addAll(forms.apply(last.term()));
        pieces.add(piece(terms, last.positions()));
        ways.add(pieces);
        if (!word.joined().isEmpty()) {
            ways.add(List.of(piece(forms.apply(word.joined()), 1)));
        }
        if (word.fallsApart()) {
            ways.add(word.parts().stream().map(p -> piece(List.of(p), 1)).toList());
        }
        return ways;
    }

    private static Piece piece(Collection<String> terms, int positions) {
        return new Piece(List.copyOf(terms), positions);
    }
}
