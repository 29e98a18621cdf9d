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

/// The ways in which typed words may stand in a text: each a row of pieces, one after the other.
/// Text that holds no word has none.
final class TermExpansion {
    /// Of words in parts: shorter ones are abbreviations, and chance.
    private static final int MIN_COMPOUND_LENGTH = 3;

    private TermExpansion() {}

    /// A word in all its grammatical forms, written as one or in parts.
    static List<List<TermSlot>> expandWord(String typed) {
        return expand(typed, Inflections::of);
    }

    /// A name as it is; one word alone also in parts or as one.
    static List<List<TermSlot>> expandName(String typed) {
        return expand(typed, Set::of);
    }

    /// Words exactly so, one after the other.
    static List<TermSlot> exactSlots(String typed) {
        return exactSlots(QueryWord.parse(typed));
    }

    private static List<TermSlot> exactSlots(List<QueryWord> words) {
        return words.stream().flatMap(w -> w.slots().stream()).toList();
    }

    private static List<List<TermSlot>> expand(String typed, Function<String, Set<String>> forms) {
        List<QueryWord> words = QueryWord.parse(typed);
        if (words.size() != 1) {
            return words.isEmpty() ? List.of() : List.of(exactSlots(words));
        }
        QueryWord word = words.getFirst();
        return word.isPlain()
                ? List.of(List.of(expandPlain(word, forms)))
                : expandCompound(word, forms);
    }

    private static TermSlot expandPlain(QueryWord word, Function<String, Set<String>> forms) {
        var terms = new LinkedHashSet<>(word.slots().getFirst().terms());
        for (String form : forms.apply(word.parts().getFirst())) {
            terms.add(form);
            if (form.length() >= MIN_COMPOUND_LENGTH) {
                terms.add(QueryWord.joinedTerm(form));
            }
        }
        return slot(terms, 1);
    }

    private static List<List<TermSlot>> expandCompound(
            QueryWord word, Function<String, Set<String>> forms) {
        var ways = new ArrayList<List<TermSlot>>();
        var pieces = new ArrayList<>(word.slots());
        TermSlot last = pieces.removeLast();
        var terms = new LinkedHashSet<>(last.terms());
        terms.addAll(forms.apply(last.term()));
        pieces.add(slot(terms, last.positions()));
        ways.add(pieces);
        if (!word.joinedForm().isEmpty()) {
            ways.add(List.of(slot(forms.apply(word.joinedForm()), 1)));
        }
        if (word.canBeSplit()) {
            ways.add(word.parts().stream().map(p -> slot(List.of(p), 1)).toList());
        }
        return ways;
    }

    private static TermSlot slot(Collection<String> terms, int positions) {
        return new TermSlot(List.copyOf(terms), positions);
    }
}
