package dev.dateline.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Replaces the misspelled words in a typed query with suggestions.
public final class SpellingSuggestion {
    private static final int MIN_WORD_LENGTH = 3;

    private SpellingSuggestion() {}

    /// Returns the query with each plain word replaced for which `suggest` has a replacement. Empty
    /// if there is none.
    ///
    /// Negated words, phrases, wildcards and values of other fields remain as typed.
    public static Optional<String> of(String typed, Function<String, Optional<String>> suggest) {
        String text =
                typed.length() > QueryLimits.MAX_LENGTH
                        ? typed.substring(0, QueryLimits.MAX_LENGTH)
                        : typed;
        var corrected = new StringBuilder();
        int copied = 0;
        boolean changed = false;
        for (QueryToken.Text token : words(QueryLexer.tokens(text))) {
            Optional<String> word = suggest.apply(token.text());
            if (word.isPresent()) {
                int start = token.span().end() - token.text().length();
                corrected.append(text, copied, start).append(word.get());
                copied = token.span().end();
                changed = true;
            }
        }
        return changed
                ? Optional.of(corrected.append(text.substring(copied)).toString())
                : Optional.empty();
    }

    private static List<QueryToken.Text> words(List<QueryToken> tokens) {
        var words = new ArrayList<QueryToken.Text>();
        for (QueryToken token : tokens) {
            if (token instanceof QueryToken.Text text
                    && !text.quoted()
                    && !text.negated()
                    && List.of("", "said", "title").contains(text.field())
                    && text.text().length() >= MIN_WORD_LENGTH
                    && text.text().chars().allMatch(Character::isLetter)) {
                words.add(text);
            }
        }
        return words;
    }
}
