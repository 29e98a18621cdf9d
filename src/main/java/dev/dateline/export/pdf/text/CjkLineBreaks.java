package dev.dateline.export.pdf.text;

/// Where lines of Chinese, Japanese and Korean may break: between any two characters, but not
/// before closing or after opening punctuation.
final class CjkLineBreaks {
    private static final String NOT_AT_LINE_START =
            "、。，．：；？！」』）】〕》〉〗々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)]}”’…";
    private static final String NOT_AT_LINE_END = "「『（【〔《〈〖([{“‘";

    private CjkLineBreaks() {}

    static boolean canBreakBetween(int before, int after) {
        return (isCjk(before) || isCjk(after))
                && !Character.isWhitespace(after)
                && NOT_AT_LINE_START.indexOf(after) < 0
                && NOT_AT_LINE_END.indexOf(before) < 0
                && !CharacterProperties.isCombiningMark(after);
    }

    private static boolean isCjk(int c) {
        boolean main = c >= 0x2E80 && c <= 0xA4CF && c != 0x303F;
        boolean compatible = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF);
        return main || compatible || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
