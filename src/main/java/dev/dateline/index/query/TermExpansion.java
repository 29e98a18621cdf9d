package dev.dateline.index.query;

import dev.dateline.index.analysis.Inflections;
import dev.dateline.index.analysis.QueryWord;
import dev.dateline.index.analysis.QueryWord.TermSlot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Expands typed words to the phrases of index terms under which a text may contain them.
///
/// Each alternative is a list of consecutive [TermSlot]s. Text without words has no alternatives.
final class TermExpansion {
    /// Minimum length in letters of a word that is also searched as a joined compound ("wifi").
    /// Shorter words are abbreviations or coincidences.
    private static final int MIN_COMPOUND_LENGTH = 3;

    private TermExpansion() {}

    /// Expands a word to its inflections and to its spellings as a joined and as a separated
    /// compound.
    static List<List<TermSlot>> expandWord(String typed) {
        return expand(typed, Inflections::of);
    }

    /// Expands a name to alternative spellings but not to inflections. Only a name of a single word
    /// is also searched joined and in parts.
    static List<List<TermSlot>> expandName(String typed) {
        return expand(typed, Set::of);
    }

    /// Returns the term slots of the words exactly as typed, without other forms or spellings.
    static List<TermSlot> exactSlots(String typed) {
        return exactSlots(QueryWord.parse(typed));
    }

    private static List<TermSlot> exactSlots(List<QueryWord> words) {
        return words.stream().flatMap(w -> w.slots().stream()).toList();
    }

    private static List<List<TermSlot>> expand(
            String typed, Function<String, Set<String>> inflect) {
        List<QueryWord> words = QueryWord.parse(typed);
        if (words.size() != 1) {
            return words.isEmpty() ? List.of() : List.of(exactSlots(words));
        }
        QueryWord word = words.getFirst();
        return word.isPlain()
                ? List.of(List.of(expandPlain(word, inflect)))
                : expandCompound(word, inflect);
    }

    private static TermSlot expandPlain(QueryWord word, Function<String, Set<String>> inflect) {
        var terms = new LinkedHashSet<>(word.slots().getFirst().terms());
        for (String form : inflect.apply(word.parts().getFirst())) {
            terms.add(form);
            if (form.length() >= MIN_COMPOUND_LENGTH) {
                terms.add(QueryWord.joinedTerm(form));
            }
        }
        return slot(terms, 1);
    }

    private static List<List<TermSlot>> expandCompound(
            QueryWord word, Function<String, Set<String>> inflect) {
        var alternatives = new ArrayList<List<TermSlot>>();
        var slots = new ArrayList<>(word.slots());
        TermSlot last = slots.removeLast();
        var terms = new LinkedHashSet<>(last.terms());
        terms.addAll(inflect.apply(last.term()));
        slots.add(slot(terms, last.positions()));
        alternatives.add(slots);
        if (!word.joinedForm().isEmpty()) {
            alternatives.add(List.of(slot(inflect.apply(word.joinedForm()), 1)));
        }
        if (word.canBeSplit()) {
            alternatives.add(word.parts().stream().map(p -> slot(List.of(p), 1)).toList());
        }
        return alternatives;
    }

    private static TermSlot slot(Collection<String> terms, int positions) {
        return new TermSlot(List.copyOf(terms), positions);
    }
}
