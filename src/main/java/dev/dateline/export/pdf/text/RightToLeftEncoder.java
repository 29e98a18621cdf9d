package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.CombiningMarkOutline;
import dev.dateline.export.pdf.font.EncodedGlyphs;
import dev.dateline.export.pdf.font.PdfFont;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.object.ContentStream;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Encodes right-to-left text in visual order.
///
/// PDF readers reverse the characters to extract the text, so they must be in exactly reversed
/// order. A ligature of two letters is encoded as the invisible second letter and the glyph, which
/// is extracted as the first letter. A combining mark is encoded as an invisible character before
/// its letter and drawn as an outline, because moving back to draw its glyph would split the word
/// for PDF readers.
final class RightToLeftEncoder {
    private static final char SHADDA = '\u0651';
    private static final char FIRST_WITH_SHADDA = '\u064C';
    private static final char LAST_WITH_SHADDA = '\u0650';

    /// The first ligature of shadda with a vowel; the others follow in the order of the vowels.
    private static final char SHADDA_FORMS = '\uFC5E';

    /// A direction mark, encoded before a combining mark at the start of the text. PDF readers
    /// would otherwise assign the combining mark to left-to-right text before it.
    private static final String RIGHT_TO_LEFT = "\u200F";

    private static final char FIRST_LAM_ALEF = '\uFEF5';
    private static final char LAST_LAM_ALEF = '\uFEFC';

    private final PdfFont font;
    private final String visualText;
    private final ContentStream content;
    private final List<CombiningMarkOutline> marks = new ArrayList<>();

    /// The horizontal position where the next letter starts, in thousandths of the font size.
    private float letterX;

    private RightToLeftEncoder(PdfFont font, String visualText) {
        this.font = font;
        this.visualText = visualText;
        content = new ContentStream(4 * visualText.length());
    }

    /// Encodes right-to-left text that [BidiText#toVisualOrder] has put into visual order.
    static EncodedGlyphs encode(PdfFont font, String visualText) {
        var encoder = new RightToLeftEncoder(font, visualText);
        encoder.encode();
        return new EncodedGlyphs(font, encoder.content.toBytes(), encoder.marks);
    }

    /// Returns the width of text in visual order, in points. Combining marks have no width.
    static float width(PdfFont font, String visualText, TextStyle style) {
        var letters = new StringBuilder();
        visualText.codePoints().filter(c -> !isInvisible(c)).forEach(letters::appendCodePoint);
        return font.width(letters.toString(), style);
    }

    private static boolean isInvisible(int c) {
        return CharacterProperties.isCombiningMark(c)
                || c == CharacterProperties.ZERO_WIDTH_NON_JOINER;
    }

    private void encode() {
        if (CharacterProperties.isCombiningMark(visualText.codePointAt(0))) {
            font.encodeInvisible(RIGHT_TO_LEFT, content);
        }
        for (int i = 0; i < visualText.length(); ) {
            int c = visualText.codePointAt(i);
            i += Character.charCount(c);
            if (!isInvisible(c)) {
                encodeLetter(c);
                continue;
            }
            font.encodeInvisible(Character.toString(c), content);
            if (!CharacterProperties.isCombiningMark(c)) {
                continue;
            }
            if (c == SHADDA && i < visualText.length() && hasFormWithShadda(visualText.charAt(i))) {
                font.encodeInvisible(Character.toString(visualText.charAt(i)), content);
                c = SHADDA_FORMS + visualText.charAt(i) - FIRST_WITH_SHADDA;
                i++;
            }
            marks.add(CombiningMarkOutline.on(baseLetterAfter(i), c, font, letterX));
        }
    }

    private boolean hasFormWithShadda(char vowel) {
        return vowel >= FIRST_WITH_SHADDA
                && vowel <= LAST_WITH_SHADDA
                && font.hasGlyph(SHADDA_FORMS + vowel - FIRST_WITH_SHADDA);
    }

    private void encodeLetter(int c) {
        letterX += font.width(c);
        if (c < FIRST_LAM_ALEF || c > LAST_LAM_ALEF) {
            font.encode(c, content);
            return;
        }
        String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        font.encodeInvisible(letters.substring(1), content);
        font.encodeAs(c, letters.substring(0, 1), content);
    }

    /// Returns the letter to which the marks before `start` belong, or a space.
    private int baseLetterAfter(int start) {
        return visualText
                .codePoints()
                .skip(visualText.codePointCount(0, start))
                .filter(c -> !isInvisible(c))
                .findFirst()
                .orElse(' ');
    }
}
