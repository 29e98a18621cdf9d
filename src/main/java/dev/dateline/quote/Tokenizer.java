package dev.dateline.quote;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts one paragraph into tokens. `'s` is a token of its own; the full stop of an abbreviation or
/// an initial belongs to its word.
final class Tokenizer {
    private static final String INSIDE_WORD = "'’&.-‑";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(String text) {
        this.text = text;
    }

    /// The tokens of `paragraph`, in which `stretches` lie; the first of them has the number
    /// `firstNumber`.
    List<Token> tokenize(TextSpan paragraph, List<Stretch> stretches, int firstNumber) {
        int position = paragraph.start();
        for (int i = 0; i < stretches.size(); i++) {
            TextSpan outer = stretches.get(i).outer();
            words(position, outer.start());
            tokens.add(
                    new Token(
                            Kind.STRETCH,
                            outer.start(),
                            outer.end(),
                            "",
                            false,
                            Lexicon.NONE,
                            firstNumber + i));
            position = outer.end();
        }
        words(position, paragraph.end());
        return tokens;
    }

    private void words(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i = word(i, to);
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    punctuation(i);
                }
                i++;
            }
        }
    }

    private void punctuation(int i) {
        String mark = String.valueOf(text.charAt(i));
        tokens.add(new Token(Kind.PUNCTUATION, i, i + 1, mark, false, Lexicon.NONE, -1));
    }

    /// Adds the word that starts at `start` and tells where the next token may start.
    private int word(int start, int to) {
        int end = start + 1;
        while (end < to && (isWordCharacter(end) || joinsWord(end, to))) {
            end++;
        }
        int stem = endsInPossessive(start, end) ? end - 2 : end;
        String lower = text.substring(start, stem).toLowerCase(Locale.ROOT);
        if (stem == end
                && end < to
                && text.charAt(end) == '.'
                && isAbbreviation(start, end, lower)) {
            stem = ++end;
        }
        add(start, stem, lower);
        if (stem < end) {
            tokens.add(new Token(Kind.PUNCTUATION, stem, end, "'s", false, Lexicon.NONE, -1));
        }
        return end;
    }

    private boolean isWordCharacter(int i) {
        return Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean joinsWord(int i, int to) {
        return INSIDE_WORD.indexOf(text.charAt(i)) >= 0 && i + 1 < to && isWordCharacter(i + 1);
    }

    private boolean endsInPossessive(int start, int end) {
        return end - start > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    }

    private boolean isAbbreviation(int start, int end, String lower) {
        boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
        return initial
                || lower.indexOf('.') >= 0
                || Lexicon.ENGLISH.classesOf(lower).contains(WordClass.ABBREVIATION);
    }

    private void add(int start, int end, String lower) {
        char first = text.charAt(start);
        Kind kind = Character.isDigit(first) ? Kind.NUMBER : Kind.WORD;
        Set<WordClass> classes = Lexicon.ENGLISH.classesOf(lower);
        tokens.add(new Token(kind, start, end, lower, Character.isUpperCase(first), classes, -1));
    }
}
