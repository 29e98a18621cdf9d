package dev.dateline.index;

import dev.dateline.index.words.TypedWord;
import dev.dateline.index.words.TypedWord.Piece;

import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.util.List;
import java.util.Optional;

/// The archive's own words: how one is spelled, and how one goes on.
final class Spelling {
    /// Only words of so many letters are two letters away from another word by mistake.
    private static final int LONG = 6;

    /// Words are looked for in the articles' text, where nearly all of them are.
    private static final String FIELD = Schema.TEXT;

    private final ArchiveFacts facts;

    Spelling(ArchiveFacts facts) {
        this.facts = facts;
    }

    /// The word that most articles have of those spelled nearest to `typed`; none if the archive
    /// has the word itself, in any form.
    Optional<String> better(String typed) {
        List<List<Piece>> ways = WordWays.word(typed);
        if (ways.size() != 1 || ways.getFirst().size() != 1) {
            return Optional.empty();
        }
        Piece word = ways.getFirst().getFirst();
        if (word.terms().stream().anyMatch(term -> facts.has(FIELD, term))) {
            return Optional.empty();
        }
        String term = word.term();
        return nearest(term, 1)
                .or(() -> term.length() < LONG ? Optional.empty() : nearest(term, 2));
    }

    private Optional<String> nearest(String term, int edits) {
        CompiledAutomaton spelledLike = FuzzyQuery.getFuzzyAutomaton(term, edits, 1, true);
        return facts.mostUsed(FIELD, spelledLike, 1).stream().findFirst();
    }

    /// Words that begin with what is typed, those in most articles first.
    List<String> completions(String typed, int most) {
        List<Piece> pieces = WordWays.exact(typed);
        if (pieces.size() != 1 || !TypedWord.isWord(typed)) {
            return List.of();
        }
        String start = WordQueries.beginning(pieces.getFirst());
        var beginning = new CompiledAutomaton(PrefixQuery.toAutomaton(new BytesRef(start)));
        return facts.mostUsed(FIELD, beginning, most);
    }
}
