package dev.dateline.export.pdf;

import java.text.Normalizer;

/// What single characters mean to typesetting.
final class Characters {
    static final int SOFT_HYPHEN = 0xAD;
    static final int ZERO_WIDTH_SPACE = 0x200B;
    static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    /// Below it, every text is composed already.
    private static final int FIRST_ACCENT = 0x300;

    private Characters() {}

    /// Accents joined to their letters where Unicode has the two as one, as the fonts do.
    static String composed(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_ACCENT) {
            i++;
        }
        return i == text.length() || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Where a line may break and words part: not the no-break spaces.
    static boolean isSpace(int c) {
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
    static boolean isMark(int c) {
        return c >= FIRST_ACCENT && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Neither to be seen nor missed.
    static boolean isUnseen(int c) {
        return isSpace(c) || isNoBreakSpace(c) || isInvisible(c);
    }

    /// A space that joins.
    static boolean isNoBreakSpace(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F;
    }

    /// After which a compound or an address may go on in the next line.
    static boolean isJoiner(int c) {
        return c == '-' || c == '/' || c == '_' || c == 0x2010 || c == 0x2013 || c == 0x2014;
    }
}
