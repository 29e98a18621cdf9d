package dev.dateline.quote;

/// A token as the models see it: small words and punctuation as they are, all others by their kind.
final class Shape {
    /// Of what stands outside a paragraph.
    static final int EDGE = "edge".hashCode();

    static final int STRETCH = "stretch".hashCode();
    private static final int SAY = "say".hashCode();
    private static final int SAYING = "saying".hashCode();
    private static final int ROLE = "role".hashCode();
    private static final int NAME = "name".hashCode();
    private static final int NUMBER = "number".hashCode();
    private static final int WORD = "word".hashCode();

    /// Words that the models see as they are.
    private static final int SMALL =
            Token.GRAMMAR | WordClass.bits(WordClass.TITLE, WordClass.ADVERB);

    private Shape() {}

    static int of(Token token) {
        return switch (token.kind()) {
            case EDGE -> EDGE;
            case STRETCH -> STRETCH;
            case NUMBER -> NUMBER;
            case PUNCTUATION -> token.lower().hashCode();
            case WORD -> ofWord(token);
        };
    }

    private static int ofWord(Token token) {
        if (token.isNamePart() && !token.is(WordClass.TITLE)) {
            return NAME;
        }
        if (token.isOneOf(SMALL)) {
            return token.lower().hashCode();
        }
        if (token.is(WordClass.SAY)) {
            return SAY;
        }
        if (token.is(WordClass.SAYING)) {
            return SAYING;
        }
        return token.is(WordClass.ROLE) ? ROLE : WORD;
    }

    static boolean isSaying(int shape) {
        return shape == SAY || shape == SAYING;
    }

    /// A count in few steps.
    static int bucket(int count) {
        if (count < 6) {
            return count;
        }
        return count < 10 ? 6 : count < 18 ? 7 : 8;
    }
}
