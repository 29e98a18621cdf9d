package dev.dateline.index.query;

import dev.dateline.index.analysis.QueryWord;
import dev.dateline.index.analysis.QueryWord.TermSlot;
import dev.dateline.index.store.Schema;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.util.List;
import java.util.Optional;

/// Suggests words of the archive: corrections of misspelled words and completions of incomplete
/// words.
public final class SpellingSuggester {
    /// Minimum length in letters of a word in which two letters are corrected. In shorter words,
    /// only one letter is.
    private static final int MIN_TWO_EDIT_LENGTH = 6;

    /// The index field whose words are suggested. Nearly all words of the archive occur in the
    /// articles' text.
    private static final String FIELD = Schema.TEXT;

    private final TermLookup terms;

    public SpellingSuggester(IndexReader reader) {
        terms = new TermLookup(reader);
    }

    /// Returns the word of the archive with the spelling nearest to `typed`; of equally near words,
    /// the most frequent.
    ///
    /// @return empty if the archive has the word itself in any form, or none is near
    public Optional<String> suggest(String typed) {
        List<List<TermSlot>> alternatives = TermExpansion.expandWord(typed);
        if (alternatives.size() != 1 || alternatives.getFirst().size() != 1) {
            return Optional.empty();
        }
        TermSlot word = alternatives.getFirst().getFirst();
        if (word.terms().stream().anyMatch(term -> terms.containsTerm(FIELD, term))) {
            return Optional.empty();
        }
        String term = word.term();
        return nearest(term, 1)
                .or(() ->
                        term.length() < MIN_TWO_EDIT_LENGTH ? Optional.empty() : nearest(term, 2));
    }

    private Optional<String> nearest(String term, int maxEdits) {
        CompiledAutomaton similar = FuzzyQuery.getFuzzyAutomaton(term, maxEdits, 1, true);
        return terms.mostFrequentWords(FIELD, similar, 1).stream().findFirst();
    }

    /// Returns at most `limit` words of the archive that begin with `typed`, most frequent first.
    public List<String> completions(String typed, int limit) {
        List<TermSlot> slots = TermExpansion.exactSlots(typed);
        if (slots.size() != 1 || !QueryWord.isPlainWord(typed)) {
            return List.of();
        }
        String prefix = TermQueries.prefixTerm(slots.getFirst());
        var pattern = new CompiledAutomaton(PrefixQuery.toAutomaton(new BytesRef(prefix)));
        return terms.mostFrequentWords(FIELD, pattern, limit);
    }
}
