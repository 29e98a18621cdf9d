package dev.dateline.gold;

import java.util.regex.Pattern;

/// Recognizes words and blanks by the character classes of Python's `re` module, as the annotators
/// did.
public final class AnnotatorTokens {
    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern WORDS = Pattern.compile(WORD + "(?:" + WORD + "|['’.-])*");
    private static final int MIN_SENTENCE_WORDS = 6;

    private AnnotatorTokens() {}

    public static boolean isWordCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(codePoint) || codePoint == '_';
        };
    }

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// Returns whether a text looks like one or more sentences, not like a fragment of a sentence.
    public static boolean looksLikeSentence(String text) {
        long count = WORDS.matcher(text).results().limit(MIN_SENTENCE_WORDS).count();
        if (count >= MIN_SENTENCE_WORDS) {
            return true;
        }
        int first =
                text.codePoints().filter(AnnotatorTokens::isWordCharacter).findFirst().orElse(' ');
        String trimmed = stripTrailing(text);
        return count >= 2
                && Character.isUpperCase(first)
                && !trimmed.isEmpty()
                && ".!?,".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
    }

    private static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
