package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.font.TextStyle;

import java.util.List;

/// Turns styled text into fragments. Text that runs from left to right throughout is shaped word by
/// word, any other paragraph by paragraph.
public final class TextShaper {
    private final DocumentFonts fonts;
    private final Hyphenator hyphenation;
    private final ParagraphShaper paragraphShaper;
    private final WordShaper wordShaper;

    public TextShaper(DocumentFonts faces, Hyphenator hyphenation) {
        this.fonts = faces;
        this.hyphenation = hyphenation;
        paragraphShaper = new ParagraphShaper(faces);
        wordShaper = new WordShaper(paragraphShaper, hyphenation);
    }

    /// @param rightToLeft whether the paragraph as a whole runs from right to left
    record ShapedText(List<InlineBox> fragments, boolean rightToLeft) {}

    /// Fragments at most `measure` wide, undivided words but for those that are longer than a line.
    ShapedText shape(List<TextRun> runs, float measure) {
        return requiresBidi(runs)
                ? paragraphShaper.shape(runs, measure)
                : new ShapedText(wordShaper.shape(runs, measure, false), false);
    }

    /// As [#shape], with words divided.
    ShapedText shapeHyphenated(List<TextRun> runs, float measure) {
        return requiresBidi(runs)
                ? paragraphShaper.shape(hyphenation.insertSoftHyphens(runs), measure)
                : new ShapedText(wordShaper.shape(runs, measure, true), false);
    }

    private static boolean requiresBidi(List<TextRun> runs) {
        for (TextRun run : runs) {
            if (BidiText.requiresBidi(run.text())) {
                return true;
            }
        }
        return false;
    }

    /// The width of `text` in one line.
    float width(String text, TextStyle style) {
        float width = 0;
        for (InlineBox fragment :
                shape(List.of(TextRun.of(text, style)), Float.MAX_VALUE).fragments()) {
            width += fragment.width();
            width += fragment.breakAfter() == InlineBox.BreakType.SPACE ? spaceWidth(style) : 0;
        }
        return width;
    }

    float spaceWidth(TextStyle style) {
        return fonts.font(style.font()).width(" ", style);
    }

    float hyphenWidth(TextStyle style) {
        return fonts.font(style.font()).width("-", style);
    }
}
