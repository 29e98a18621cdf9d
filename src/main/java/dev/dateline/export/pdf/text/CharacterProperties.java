package dev.dateline.export.pdf.text;

import java.text.Normalizer;

/// What single characters mean to typesetting.
public final class CharacterProperties {
    static final int SOFT_HYPHEN = 0xAD;
    static final int ZERO_WIDTH_SPACE = 0x200B;
    static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    /// Below it, every text is composed already.
    private static final int FIRST_COMBINING = 0x300;

    private CharacterProperties() {}

    /// Accents joined to their letters where Unicode has the two as one, as the fonts do.
    public static String compose(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_COMBINING) {
            i++;
        }
        return i == text.length() || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Where a line may break and words part: not the no-break spaces.
    static boolean isBreakingSpace(int c) {
        return (c <= ' ' || c >= 0x85) && (Character.isWhitespace(c) || c == 0x85);
    }

    /// Never to be seen by itself: zero-width, direction and variation marks, but not Arabic's
    /// number signs, which Unicode counts among them.
    static boolean isInvisible(int c) {
        boolean variation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        boolean arabicSign = c >= 0x600 && c < 0x900;
        return variation || (Character.getType(c) == Character.FORMAT && !arabicSign);
    }

    /// An accent or another sign that stands on the character before it.
    static boolean isCombiningMark(int c) {
        return c >= FIRST_COMBINING && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Neither to be seen nor missed.
    public static boolean isSpaceOrInvisible(int c) {
        return isBreakingSpace(c) || isNoBreakSpace(c) || isInvisible(c);
    }

    /// A space that joins.
    static boolean isNoBreakSpace(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F;
    }

    /// After which a compound or an address may go on in the next line.
    static boolean allowsBreakAfter(int c) {
        return c == '-' || c == '/' || c == '_' || c == 0x2010 || c == 0x2013 || c == 0x2014;
    }
}
