package dev.dateline.index.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Classifies characters and converts them to lower case without accents, to split text into words.
final class CharacterClasses {
    static final byte NONE = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;

    /// The class of characters that are a word by themselves: ideographs, hiragana and emoji.
    static final byte STANDALONE = 3;

    /// The class of characters inside a word that its index term omits: combining accents and soft
    /// hyphens.
    static final byte IGNORED = 4;

    /// The maximum number of characters that replace one code point in lower case without accents.
    static final int MAX_FOLDED_LENGTH = 4;

    private static final int ASCII = 128;

    /// The character class of each ASCII character. ASCII characters are most of the text.
    private static final byte[] KINDS = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            KINDS[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : NONE;
        }
    }

    private CharacterClasses() {}

    static byte kind(int c) {
        if (c < ASCII) {
            return KINDS[c];
        }
        if (Character.isIdeographic(c) || Character.isEmojiPresentation(c) || isHiragana(c)) {
            return STANDALONE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.COMBINING_SPACING_MARK ->
                    LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK -> isAccent(c) ? IGNORED : LETTER;
            case Character.FORMAT -> IGNORED;
            default -> NONE;
        };
    }

    static boolean isWordCharacter(int c) {
        byte kind = kind(c);
        return kind == LETTER || kind == DIGIT;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /// Returns the normalized joiner ("-", ".", "@" and so on) if `c` can join two word parts,
    /// otherwise 0.
    static char joiner(char c) {
        return switch (c) {
            case '.', '_', '&', '@', '-', '\'' -> c;
            case '’' -> '\'';
            case '‐', '‑' -> '-';
            default -> 0;
        };
    }

    /// Writes a code point to `out` in lower case and without accents.
    ///
    /// @param index where to write in `out`
    /// @return the index after the last character written
    static int fold(int c, char[] out, int index) {
        if (c < ASCII) {
            out[index] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : (char) c;
            return index + 1;
        }
        char[] lower = Character.toChars(Character.toLowerCase(c));
        return lower.length == 1
                ? ASCIIFoldingFilter.foldToASCII(lower, 0, out, index, 1)
                : copy(lower, out, index);
    }

    private static int copy(char[] chars, char[] out, int index) {
        System.arraycopy(chars, 0, out, index, chars.length);
        return index + chars.length;
    }

    private static boolean isHiragana(int c) {
        return c >= 0x3041 && c <= 0x309f;
    }

    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36f;
    }
}
