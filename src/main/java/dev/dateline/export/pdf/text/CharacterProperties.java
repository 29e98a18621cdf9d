package dev.dateline.export.pdf.text;

import java.text.Normalizer;

/// Classifies characters for shaping and line breaking.
public final class CharacterProperties {
    static final int SOFT_HYPHEN = 0xAD;
    static final int ZERO_WIDTH_SPACE = 0x200B;
    static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    /// The first combining mark; text below it is in composed form (NFC).
    private static final int FIRST_COMBINING = 0x300;

    private static final String NOT_AT_LINE_START =
            "、。，．：；？！」』）】〕》〉〗々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)]}”’…";
    private static final String NOT_AT_LINE_END = "「『（【〔《〈〖([{“‘";

    private CharacterProperties() {}

    /// Returns `text` in composed form (NFC), which the glyphs of the fonts need.
    public static String compose(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_COMBINING) {
            i++;
        }
        return i == text.length() || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Returns whether `c` is a space or line break that separates words.
    static boolean isBreakingSpace(int c) {
        return (c <= ' ' || c >= 0x85) && (Character.isWhitespace(c) || c == 0x85);
    }

    /// Returns whether `c` is a zero-width character, direction mark or variation selector. Arabic
    /// number signs, which are format characters too, are visible.
    static boolean isInvisible(int c) {
        boolean variation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        boolean arabicSign = c >= 0x600 && c < 0x900;
        return variation || (Character.getType(c) == Character.FORMAT && !arabicSign);
    }

    /// Returns whether `c` is an accent or another mark on the preceding character.
    static boolean isCombiningMark(int c) {
        return c >= FIRST_COMBINING && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Returns whether `c` is a space or an invisible character, which need no glyph.
    public static boolean isSpaceOrInvisible(int c) {
        return isBreakingSpace(c) || isNoBreakSpace(c) || isInvisible(c);
    }

    /// Returns whether `c` is a space at which lines do not break.
    static boolean isNoBreakSpace(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F;
    }

    /// Returns whether a line may break after `c` inside a compound or a URL.
    static boolean allowsBreakAfter(int c) {
        return c == '-' || c == '/' || c == '_' || c == 0x2010 || c == 0x2013 || c == 0x2014;
    }

    /// Returns whether a line may break between two characters of Chinese, Japanese or Korean.
    /// Lines do not start with closing punctuation or end with opening punctuation.
    static boolean canBreakBetween(int before, int after) {
        return (isCjk(before) || isCjk(after))
                && !Character.isWhitespace(after)
                && NOT_AT_LINE_START.indexOf(after) < 0
                && NOT_AT_LINE_END.indexOf(before) < 0
                && !isCombiningMark(after);
    }

    private static boolean isCjk(int c) {
        boolean main = c >= 0x2E80 && c <= 0xA4CF && c != 0x303F;
        boolean compatible = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF);
        return main || compatible || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
