package dev.dateline.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A typed query with its misspelled words put right.
public final class SpellingSuggestion {
    private static final int MIN_WORD_LENGTH = 3;

    private SpellingSuggestion() {}

    /// The text with each plain word that `better` knows a better one for replaced by that, all
    /// else as typed; empty if there is none. Words that are excluded, taken exactly, or stand for
    /// several are left alone.
    public static Optional<String> of(String typed, Function<String, Optional<String>> better) {
        String text =
                typed.length() > QueryLimits.MAX_LENGTH
                        ? typed.substring(0, QueryLimits.MAX_LENGTH)
                        : typed;
        var right = new StringBuilder();
        int done = 0;
        boolean changed = false;
        for (QueryToken.Text token : words(QueryLexer.tokens(text))) {
            Optional<String> word = better.apply(token.text());
            if (word.isPresent()) {
                int start = token.span().end() - token.text().length();
                right.append(text, done, start).append(word.get());
                done = token.span().end();
                changed = true;
            }
        }
        return changed
                ? Optional.of(right.append(text.substring(done)).toString())
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
