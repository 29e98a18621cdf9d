package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.CombiningMarkOutline;
import dev.dateline.export.pdf.font.EncodedGlyphs;
import dev.dateline.export.pdf.font.PdfFont;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.object.ContentStream;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Writes text that runs from right to left, turned around so that it is drawn from left to right.
/// Its characters stand in the exact reverse of their order, for that is how readers of a PDF turn
/// them back. A glyph for two characters is the second of them, unseen, and then the first. A mark
/// is read before its letter, unseen, and drawn as a shape where it belongs: as a character it
/// would need steps back, at which readers part words.
final class RightToLeftEncoder {
    private static final char SHADDA = '\u0651';
    private static final char FIRST_WITH_SHADDA = '\u064C';
    private static final char LAST_WITH_SHADDA = '\u0650';

    /// Shadda with a vowel above or below it, in the order of the vowels.
    private static final char SHADDA_FORMS = '\uFC5E';

    /// Without it, a mark that is drawn first would be taken for the end of what runs from left to
    /// right before it.
    private static final String RIGHT_TO_LEFT = "\u200F";

    private static final char FIRST_LAM_ALEF = '\uFEF5';
    private static final char LAST_LAM_ALEF = '\uFEFC';

    private final PdfFont face;
    private final String visualText;
    private final ContentStream content;
    private final List<CombiningMarkOutline> marks = new ArrayList<>();

    /// Where the next letter starts, in thousandths of the font size.
    private float pen;

    private RightToLeftEncoder(PdfFont face, String drawn) {
        this.face = face;
        this.visualText = drawn;
        content = new ContentStream(4 * drawn.length());
    }

    /// @param drawn from left to right, see [BidiText#toVisualOrder]
    static EncodedGlyphs of(PdfFont face, String drawn) {
        var turned = new RightToLeftEncoder(face, drawn);
        turned.encode();
        return new EncodedGlyphs(face, turned.content.toBytes(), turned.marks);
    }

    /// In points. Marks take no room.
    static float width(PdfFont face, String drawn, TextStyle style) {
        var letters = new StringBuilder();
        drawn.codePoints().filter(c -> !isInvisible(c)).forEach(letters::appendCodePoint);
        return face.width(letters.toString(), style);
    }

    private static boolean isInvisible(int c) {
        return CharacterProperties.isCombiningMark(c)
                || c == CharacterProperties.ZERO_WIDTH_NON_JOINER;
    }

    private void encode() {
        if (CharacterProperties.isCombiningMark(visualText.codePointAt(0))) {
            face.encodeInvisible(RIGHT_TO_LEFT, content);
        }
        for (int i = 0; i < visualText.length(); ) {
            int c = visualText.codePointAt(i);
            i += Character.charCount(c);
            if (!isInvisible(c)) {
                encodeLetter(c);
                continue;
            }
            face.encodeInvisible(Character.toString(c), content);
            if (!CharacterProperties.isCombiningMark(c)) {
                continue;
            }
            if (c == SHADDA && i < visualText.length() && hasFormWithShadda(visualText.charAt(i))) {
                face.encodeInvisible(Character.toString(visualText.charAt(i)), content);
                c = SHADDA_FORMS + visualText.charAt(i) - FIRST_WITH_SHADDA;
                i++;
            }
            marks.add(CombiningMarkOutline.on(baseLetterAfter(i), c, face, pen));
        }
    }

    private boolean hasFormWithShadda(char vowel) {
        return vowel >= FIRST_WITH_SHADDA
                && vowel <= LAST_WITH_SHADDA
                && face.hasGlyph(SHADDA_FORMS + vowel - FIRST_WITH_SHADDA);
    }

    private void encodeLetter(int c) {
        pen += face.width(c);
        if (c < FIRST_LAM_ALEF || c > LAST_LAM_ALEF) {
            face.encode(c, content);
            return;
        }
        String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        face.encodeInvisible(letters.substring(1), content);
        face.encodeAs(c, letters.substring(0, 1), content);
    }

    /// The letter that the marks before `from` belong to, or a space.
    private int baseLetterAfter(int from) {
        return visualText
                .codePoints()
                .skip(visualText.codePointCount(0, from))
                .filter(c -> !isInvisible(c))
                .findFirst()
                .orElse(' ');
    }
}
