package dev.dateline.export.pdf;

/// Where lines of Chinese, Japanese and Korean may break: between any two characters, but not
/// before closing or after opening punctuation.
final class EastAsian {
    private static final String NEVER_FIRST = "、。，．：；？！」』）】〕》〉〗々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)]}”’…";
    private static final String NEVER_LAST = "「『（【〔《〈〖([{“‘";

    private EastAsian() {}

    static boolean mayBreak(int before, int after) {
        return (isEastAsian(before) || isEastAsian(after))
                && !Character.isWhitespace(after)
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && !Characters.isMark(after);
    }

    private static boolean isEastAsian(int c) {
        boolean main = c >= 0x2E80 && c <= 0xA4CF && c != 0x303F;
        boolean compatible = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF);
        return main || compatible || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
