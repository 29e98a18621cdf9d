package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Writes text that runs from right to left, turned around so that it is drawn from left to right.
/// Its characters stand in the exact reverse of their order, for that is how readers of a PDF turn
/// them back. A glyph for two characters is the second of them, unseen, and then the first. A mark
/// is read before its letter, unseen, and drawn as a shape where it belongs: as a character it
/// would need steps back, at which readers part words.
final class TurnedGlyphs {
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

    private final Face face;
    private final String drawn;
    private final Content content;
    private final List<MarkShape> marks = new ArrayList<>();

    /// Where the next letter starts, in thousandths of the font size.
    private float pen;

    private TurnedGlyphs(Face face, String drawn) {
        this.face = face;
        this.drawn = drawn;
        content = new Content(4 * drawn.length());
    }

    /// @param drawn from left to right, see [RightToLeft#drawn]
    static GlyphString of(Face face, String drawn) {
        var turned = new TurnedGlyphs(face, drawn);
        turned.write();
        return new GlyphString(face, turned.content.toBytes(), turned.marks);
    }

    /// In points. Marks take no room.
    static float width(Face face, String drawn, Style style) {
        var letters = new StringBuilder();
        drawn.codePoints().filter(c -> !isUnseen(c)).forEach(letters::appendCodePoint);
        return face.width(letters.toString(), style);
    }

    private static boolean isUnseen(int c) {
        return Characters.isMark(c) || c == Characters.ZERO_WIDTH_NON_JOINER;
    }

    private void write() {
        if (Characters.isMark(drawn.codePointAt(0))) {
            face.showUnseen(RIGHT_TO_LEFT, content);
        }
        for (int i = 0; i < drawn.length(); ) {
            int c = drawn.codePointAt(i);
            i += Character.charCount(c);
            if (!isUnseen(c)) {
                letter(c);
                continue;
            }
            face.showUnseen(Character.toString(c), content);
            if (!Characters.isMark(c)) {
                continue;
            }
            if (c == SHADDA && i < drawn.length() && hasFormWithShadda(drawn.charAt(i))) {
                face.showUnseen(Character.toString(drawn.charAt(i)), content);
                c = SHADDA_FORMS + drawn.charAt(i) - FIRST_WITH_SHADDA;
                i++;
            }
            marks.add(MarkShape.on(base(i), c, face, pen));
        }
    }

    private boolean hasFormWithShadda(char vowel) {
        return vowel >= FIRST_WITH_SHADDA
                && vowel <= LAST_WITH_SHADDA
                && face.shows(SHADDA_FORMS + vowel - FIRST_WITH_SHADDA);
    }

    private void letter(int c) {
        pen += face.width(c);
        if (c < FIRST_LAM_ALEF || c > LAST_LAM_ALEF) {
            face.show(c, content);
            return;
        }
        String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        face.showUnseen(letters.substring(1), content);
        face.showAs(c, letters.substring(0, 1), content);
    }

    /// The letter that the marks before `from` belong to, or a space.
    private int base(int from) {
        return drawn.codePoints()
                .skip(drawn.codePointCount(0, from))
                .filter(c -> !isUnseen(c))
                .findFirst()
                .orElse(' ');
    }
}
