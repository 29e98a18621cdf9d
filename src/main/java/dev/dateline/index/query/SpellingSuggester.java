package dev.dateline.index.query;

import dev.dateline.index.analysis.QueryWord;
import dev.dateline.index.analysis.QueryWord.TermSlot;
import dev.dateline.index.store.Schema;

import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.util.List;
import java.util.Optional;

/// The archive's own words: how one is spelled, and how one goes on.
public final class SpellingSuggester {
    /// Only words of so many letters are two letters away from another word by mistake.
    private static final int MIN_TWO_EDIT_LENGTH = 6;

    /// Words are looked for in the articles' text, where nearly all of them are.
    private static final String FIELD = Schema.TEXT;

    private final QueryContext context;

    public SpellingSuggester(QueryContext facts) {
        this.context = facts;
    }

    /// The word that most articles have of those spelled nearest to `typed`; none if the archive
    /// has the word itself, in any form.
    public Optional<String> suggest(String typed) {
        List<List<TermSlot>> ways = TermExpansion.expandWord(typed);
        if (ways.size() != 1 || ways.getFirst().size() != 1) {
            return Optional.empty();
        }
        TermSlot word = ways.getFirst().getFirst();
        if (word.terms().stream().anyMatch(term -> context.containsTerm(FIELD, term))) {
            return Optional.empty();
        }
        String term = word.term();
        return nearest(term, 1)
                .or(() ->
                        term.length() < MIN_TWO_EDIT_LENGTH ? Optional.empty() : nearest(term, 2));
    }

    private Optional<String> nearest(String term, int edits) {
        CompiledAutomaton spelledLike = FuzzyQuery.getFuzzyAutomaton(term, edits, 1, true);
        return context.mostFrequentTerms(FIELD, spelledLike, 1).stream().findFirst();
    }

    /// Words that begin with what is typed, those in most articles first.
    public List<String> completions(String typed, int most) {
        List<TermSlot> pieces = TermExpansion.exactSlots(typed);
        if (pieces.size() != 1 || !QueryWord.isPlainWord(typed)) {
            return List.of();
        }
        String start = TermQueries.prefixTerm(pieces.getFirst());
        var beginning = new CompiledAutomaton(PrefixQuery.toAutomaton(new BytesRef(start)));
        return context.mostFrequentTerms(FIELD, beginning, most);
    }
}
