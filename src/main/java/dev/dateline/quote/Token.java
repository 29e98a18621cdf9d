package dev.dateline.quote;

import java.util.Set;

/// A word, a punctuation mark or a whole quoted stretch with its marks.
///
/// `lower` is the word in lower case, or the punctuation mark; `stretch` the number of the stretch
/// in its article, or -1; `cluster` that of the word ([Lexicon]). `start` and `end` are offsets
/// into the article's text.
record Token(
        Kind kind,
        int start,
        int end,
        String lower,
        boolean capital,
        Set<WordClass> classes,
        int cluster,
        int stretch) {
    enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        STRETCH,
        /// What stands before the first and behind the last token of a paragraph.
        EDGE
    }

    /// Instead of a cluster: of stretches, of numbers, and of what is no token.
    static final int STRETCH_CLUSTER = -1;

    static final int NUMBER_CLUSTER = -2;
    private static final int OUTSIDE = -3;

    static final Token EDGE = new Token(Kind.EDGE, 0, 0, "", false, Lexicon.NONE, OUTSIDE, -1);

    boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isStretch() {
        return kind == Kind.STRETCH;
    }

    boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    /// Whether it may be part of a name.
    boolean isNamePart() {
        return capital && kind == Kind.WORD && !is(WordClass.FUNCTION) && !isGrammar();
    }

    /// Whether it is one of the small words that hold a sentence together.
    boolean isGrammar() {
        return is(WordClass.DETERMINER)
                || is(WordClass.PREPOSITION)
                || is(WordClass.PRONOUN)
                || is(WordClass.POSSESSIVE)
                || is(WordClass.AUXILIARY)
                || is(WordClass.FUNCTION);
    }
}
