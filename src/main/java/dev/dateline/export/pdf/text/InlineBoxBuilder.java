package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.font.PdfFont;
import dev.dateline.export.pdf.font.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers characters into pieces and pieces into fragments. Characters of one run are added one
/// after another.
final class InlineBoxBuilder {
    private final DocumentFonts fonts;
    private final float measure;
    private final List<InlineBox> boxes = new ArrayList<>();
    private final List<GlyphRun> glyphRuns = new ArrayList<>();

    /// The piece being gathered: its characters all of `face`, `run` and `level`.
    private final StringBuilder text = new StringBuilder();

    private PdfFont font;
    private TextRun run;
    private int level;

    InlineBoxBuilder(DocumentFonts faces, float measure, TextRun first) {
        this.fonts = faces;
        this.measure = measure;
        run = first;
        font = faces.font(first.style().font());
    }

    void startRun(TextRun next) {
        endGlyphRun();
        run = next;
    }

    /// @param at its embedding level
    void add(int codePoint, int at) {
        if (at != level) {
            endGlyphRun();
            level = at;
        }
        boolean isMark = CharacterProperties.isCombiningMark(codePoint);
        if (isMark && !text.isEmpty() && font.hasGlyph(codePoint)) {
            text.appendCodePoint(codePoint);
            return;
        }
        Optional<PdfFont> shown = fonts.fontFor(codePoint, run.style().font());
        if (shown.isEmpty()) {
            endGlyphRun();
            glyphRuns.add(new GlyphRun.Missing(codePoint, run.style(), run.mark(), level));
            return;
        }
        if (shown.get() != font) {
            endGlyphRun();
            font = shown.get();
        }
        text.appendCodePoint(codePoint);
    }

    /// Keeps the letters before and behind from being joined, where letters are.
    void addNonJoiner(int at) {
        if (at == level && at % 2 == 1 && !text.isEmpty()) {
            text.appendCodePoint(CharacterProperties.ZERO_WIDTH_NON_JOINER);
        }
    }

    void endBox(InlineBox.BreakType joint) {
        endGlyphRun();
        if (glyphRuns.isEmpty()) {
            addSpaceToLastBox(joint);
            return;
        }
        var fragment = InlineBox.of(glyphRuns, joint);
        if (fragment.width() <= measure) {
            boxes.add(fragment);
        } else {
            splitIntoCharacters(joint);
        }
        glyphRuns.clear();
    }

    List<InlineBox> finish() {
        endBox(InlineBox.BreakType.SPACE);
        return List.copyOf(boxes);
    }

    private void endGlyphRun() {
        if (!text.isEmpty()) {
            glyphRuns.add(shapeGlyphRun(text.toString(), font, run, level));
        }
        text.setLength(0);
    }

    private static GlyphRun shapeGlyphRun(String text, PdfFont face, TextRun run, int level) {
        TextStyle style = run.style();
        if (level % 2 == 0) {
            float width = face.width(text, style);
            return new GlyphRun.Shaped(text, face.glyphs(text), style, width, run.mark(), level);
        }
        String drawn = BidiText.toVisualOrder(text);
        float width = RightToLeftEncoder.width(face, drawn, style);
        return new GlyphRun.Shaped(
                text, RightToLeftEncoder.of(face, drawn), style, width, run.mark(), level);
    }

    /// A space after a soft hyphen or a joiner is still a space.
    private void addSpaceToLastBox(InlineBox.BreakType joint) {
        if (joint == InlineBox.BreakType.SPACE && !boxes.isEmpty()) {
            replaceLastBreak(joint);
        }
    }

    private void replaceLastBreak(InlineBox.BreakType joint) {
        InlineBox last = boxes.removeLast();
        boxes.add(new InlineBox(last.runs(), last.width(), joint));
    }

    /// A word longer than a line can break anywhere.
    private void splitIntoCharacters(InlineBox.BreakType joint) {
        for (GlyphRun piece : glyphRuns) {
            switch (piece) {
                case GlyphRun.Missing boxed -> addCharacterBox(boxed);
                case GlyphRun.Shaped glyphs -> {
                    var like = new TextRun("", glyphs.style(), glyphs.mark());
                    glyphs.text()
                            .codePoints()
                            .mapToObj(Character::toString)
                            .forEach(c ->
                                    addCharacterBox(
                                            shapeGlyphRun(c, glyphs.face(), like, glyphs.level())));
                }
            }
        }
        replaceLastBreak(joint);
    }

    private void addCharacterBox(GlyphRun piece) {
        boxes.add(InlineBox.of(List.of(piece), InlineBox.BreakType.NONE));
    }
}
