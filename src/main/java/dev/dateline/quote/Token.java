package dev.dateline.quote;

/// A word, a punctuation mark or a whole quoted stretch with its marks.
///
/// `stretch` is the number of the stretch in its article, or -1. `start` and `end` are offsets into
/// the article's text.
record Token(Kind kind, int start, int end, boolean capital, Word word, int stretch) {
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

    /// The small words that hold a sentence together.
    static final int GRAMMAR =
            WordClass.bits(
                    WordClass.DETERMINER,
                    WordClass.PREPOSITION,
                    WordClass.PRONOUN,
                    WordClass.POSSESSIVE,
                    WordClass.AUXILIARY,
                    WordClass.FUNCTION);

    static final Token EDGE = new Token(Kind.EDGE, 0, 0, false, new Word("", 0, OUTSIDE), -1);

    private static final Word STRETCH = new Word("", 0, STRETCH_CLUSTER);

    static Token ofStretch(int start, int end, int number) {
        return new Token(Kind.STRETCH, start, end, false, STRETCH, number);
    }

    static Token ofMark(int start, int end, Word mark) {
        return new Token(Kind.PUNCTUATION, start, end, false, mark, -1);
    }

    /// The word in lower case, or the punctuation mark.
    String lower() {
        return word.text();
    }

    /// The cluster of the word ([Lexicon]).
    int cluster() {
        return kind == Kind.NUMBER ? NUMBER_CLUSTER : word.cluster();
    }

    boolean is(WordClass wordClass) {
        return word.is(wordClass);
    }

    /// Whether it is in one of the classes whose bits are set.
    boolean isOneOf(int bits) {
        return word.isOneOf(bits);
    }

    boolean is(String text) {
        return word.text().equals(text);
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
        return capital && kind == Kind.WORD && !isGrammar();
    }

    boolean isGrammar() {
        return word.isOneOf(GRAMMAR);
    }
}
