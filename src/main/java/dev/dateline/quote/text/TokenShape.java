package dev.dateline.quote.text;

/// Abstracts tokens for the models: keeps closed-class words and punctuation, replaces other tokens
/// by their kind.
///
/// Shapes are hashes that the models' weights depend on: never change the constants.
public final class TokenShape {
    /// Shape of positions outside a paragraph.
    static final int EDGE = "edge".hashCode();

    public static final int QUOTED_SPAN = "stretch".hashCode();
    private static final int REPORTING_VERB = "say".hashCode();
    private static final int REPORTING_PARTICIPLE = "saying".hashCode();
    private static final int ROLE = "role".hashCode();
    private static final int NAME = "name".hashCode();
    private static final int NUMBER = "number".hashCode();
    private static final int WORD = "word".hashCode();

    /// Classes of words whose shape is the hash of the word itself.
    private static final int KEPT_AS_IS =
            Token.CLOSED_CLASS | WordClass.bits(WordClass.TITLE, WordClass.ADVERB);

    private TokenShape() {}

    static int of(Token token) {
        return switch (token.kind()) {
            case EDGE -> EDGE;
            case QUOTED_SPAN -> QUOTED_SPAN;
            case NUMBER -> NUMBER;
            case PUNCTUATION -> token.lower().hashCode();
            case WORD -> ofWord(token);
        };
    }

    private static int ofWord(Token token) {
        if (token.isNamePart() && !token.is(WordClass.TITLE)) {
            return NAME;
        }
        if (token.isOneOf(KEPT_AS_IS)) {
            return token.lower().hashCode();
        }
        if (token.is(WordClass.REPORTING_VERB)) {
            return REPORTING_VERB;
        }
        if (token.is(WordClass.REPORTING_PARTICIPLE)) {
            return REPORTING_PARTICIPLE;
        }
        return token.is(WordClass.ROLE) ? ROLE : WORD;
    }

    public static boolean isReportingVerb(int shape) {
        return shape == REPORTING_VERB || shape == REPORTING_PARTICIPLE;
    }

    /// Returns the bucket of a count, from 0 to 8.
    ///
    /// Counts up to 5 have a bucket each.
    public static int countBucket(int count) {
        if (count < 6) {
            return count;
        }
        return count < 10 ? 6 : count < 18 ? 7 : 8;
    }
}
