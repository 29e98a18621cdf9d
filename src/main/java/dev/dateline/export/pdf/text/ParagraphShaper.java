package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.DocumentFonts;

import java.util.List;

/// Shapes text character by character: finds a face for each, the places where lines may break,
/// which way it runs, and a box for what no face shows.
final class ParagraphShaper {
    private final DocumentFonts fonts;

    ParagraphShaper(DocumentFonts faces) {
        this.fonts = faces;
    }

    /// Fragments at most `measure` wide.
    TextShaper.ShapedText shape(List<TextRun> runs, float measure) {
        var builder = new InlineBoxBuilder(fonts, measure, runs.getFirst());
        var all = new StringBuilder();
        for (TextRun run : runs) {
            all.append(CharacterProperties.compose(run.text()));
        }
        String text = all.toString();
        var levels = BidiText.Levels.of(text);
        int start = 0;
        for (TextRun run : runs) {
            builder.startRun(run);
            int end = start + CharacterProperties.compose(run.text()).length();
            add(text, start, end, levels, builder);
            start = end;
        }
        return new TextShaper.ShapedText(builder.finish(), levels.rightToLeft());
    }

    private static void add(
            String text, int start, int end, BidiText.Levels levels, InlineBoxBuilder builder) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int level = levels.levelAt(i);
            i += Character.charCount(c);
            if (CharacterProperties.isBreakingSpace(c)) {
                builder.endBox(InlineBox.BreakType.SPACE);
            } else if (c == CharacterProperties.SOFT_HYPHEN) {
                builder.endBox(InlineBox.BreakType.HYPHEN);
            } else if (c == CharacterProperties.ZERO_WIDTH_SPACE) {
                builder.endBox(InlineBox.BreakType.NONE);
            } else if (c == CharacterProperties.ZERO_WIDTH_NON_JOINER) {
                builder.addNonJoiner(level);
            } else if (!CharacterProperties.isInvisible(c)) {
                builder.add(CharacterProperties.isNoBreakSpace(c) ? ' ' : c, level);
                boolean compound = CharacterProperties.allowsBreakAfter(c) && isInsideWord(text, i);
                if (compound
                        || (i < text.length()
                                && CjkLineBreaks.canBreakBetween(c, text.codePointAt(i)))) {
                    builder.endBox(InlineBox.BreakType.NONE);
                }
            }
        }
    }

    /// Whether the joiner before offset `next` stands between letters or digits.
    private static boolean isInsideWord(String text, int next) {
        return next >= 2
                && next < text.length()
                && Character.isLetterOrDigit(text.codePointAt(next))
                && Character.isLetterOrDigit(text.codePointBefore(next - 1));
    }
}
