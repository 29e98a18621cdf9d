package dev.dateline.quote.text;

/// A part of a paragraph: a word, a number, a punctuation mark, or a whole quoted span with marks.
///
/// @param start the start offset in the article's text
/// @param end the end offset in the article's text
/// @param spanIndex the index of the quoted span in its article, or -1
public record Token(Kind kind, int start, int end, boolean capitalized, Word word, int spanIndex) {
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        QUOTED_SPAN,
        /// The position before the first or after the last token of a paragraph.
        EDGE
    }

    /// Replaces the word cluster of quoted spans.
    ///
    /// Numbers and edges have [#NUMBER_CLUSTER] and [#EDGE_CLUSTER].
    public static final int QUOTED_SPAN_CLUSTER = -1;

    static final int NUMBER_CLUSTER = -2;
    private static final int EDGE_CLUSTER = -3;

    /// Classes of determiners, prepositions, pronouns and other words that are never part of a
    /// name.
    public static final int CLOSED_CLASS =
            WordClass.bits(
                    WordClass.DETERMINER,
                    WordClass.PREPOSITION,
                    WordClass.PRONOUN,
                    WordClass.POSSESSIVE,
                    WordClass.AUXILIARY,
                    WordClass.NON_NAME);

    /// Classes of given names and of forms of address with a gender.
    public static final int GIVEN_NAME = WordClass.bits(WordClass.MALE, WordClass.FEMALE);

    public static final Token EDGE =
            new Token(Kind.EDGE, 0, 0, false, new Word("", 0, EDGE_CLUSTER), -1);

    private static final Word QUOTED_SPAN = new Word("", 0, QUOTED_SPAN_CLUSTER);

    static Token ofQuotedSpan(int start, int end, int number) {
        return new Token(Kind.QUOTED_SPAN, start, end, false, QUOTED_SPAN, number);
    }

    static Token ofPunctuation(int start, int end, Word mark) {
        return new Token(Kind.PUNCTUATION, start, end, false, mark, -1);
    }

    /// Returns the word in lower case, or the punctuation mark.
    public String lower() {
        return word.text();
    }

    /// Returns the number of the word's cluster ([Lexicon]), negative for quoted spans, numbers and
    /// edges.
    public int cluster() {
        return kind == Kind.NUMBER ? NUMBER_CLUSTER : word.cluster();
    }

    public boolean is(WordClass wordClass) {
        return word.is(wordClass);
    }

    /// Returns whether the token belongs to one of the classes whose bits are set
    /// ([WordClass#bits]).
    public boolean isOneOf(int bits) {
        return word.isOneOf(bits);
    }

    public boolean is(String text) {
        return word.text().equals(text);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isQuotedSpan() {
        return kind == Kind.QUOTED_SPAN;
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    /// Returns whether the token is a form of address such as "Sen.".
    ///
    /// "St." does not count, as it is part of a surname.
    public boolean isTitle() {
        return is(WordClass.TITLE) && !is("st.");
    }

    /// Returns whether the token is a known given name, or a form of address with a gender.
    public boolean isGivenName() {
        return word.isOneOf(GIVEN_NAME);
    }

    /// Returns whether the token is a capitalised word that may be part of a name.
    public boolean isNamePart() {
        return capitalized && kind == Kind.WORD && !isClosedClass();
    }

    public boolean isClosedClass() {
        return word.isOneOf(CLOSED_CLASS);
    }
}
