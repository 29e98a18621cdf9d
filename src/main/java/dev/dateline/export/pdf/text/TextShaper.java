package dev.dateline.export.pdf.text;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.font.PdfFont;
import dev.dateline.export.pdf.font.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Converts styled text to inline boxes. Selects a font for each character, finds the places where
/// lines may break, and resolves the direction of text. Left-to-right paragraphs are shaped word by
/// word, which allows caching.
public final class TextShaper {
    private final DocumentFonts fonts;
    private final Hyphenator hyphenator;
    private final WordShaper wordShaper;

    public TextShaper(DocumentFonts fonts, Hyphenator hyphenator) {
        this.fonts = fonts;
        this.hyphenator = hyphenator;
        wordShaper = new WordShaper(this, hyphenator);
    }

    /// The inline boxes of a paragraph.
    ///
    /// @param isRightToLeft whether the paragraph's base direction is right to left
    record ShapedText(List<InlineBox> boxes, boolean isRightToLeft) {}

    /// Returns boxes of at most `measure` points. Only words wider than a line are split.
    ShapedText shape(List<TextRun> runs, float measure) {
        return requiresBidi(runs)
                ? shapeParagraph(runs, measure)
                : new ShapedText(wordShaper.shape(runs, measure, false), false);
    }

    /// Returns boxes as [#shape] does, but hyphenates words.
    ShapedText shapeHyphenated(List<TextRun> runs, float measure) {
        return requiresBidi(runs)
                ? shapeParagraph(hyphenator.insertSoftHyphens(runs), measure)
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

    /// Shapes text of any direction as one paragraph, without using the word cache.
    ShapedText shapeParagraph(List<TextRun> runs, float measure) {
        var builder = new BoxBuilder(measure, runs.getFirst());
        var paragraph = new StringBuilder();
        for (TextRun run : runs) {
            paragraph.append(CharacterProperties.compose(run.text()));
        }
        String text = paragraph.toString();
        var levels = BidiText.Levels.of(text);
        int start = 0;
        for (TextRun run : runs) {
            builder.startRun(run);
            int end = start + CharacterProperties.compose(run.text()).length();
            addCharacters(text, start, end, levels, builder);
            start = end;
        }
        return new ShapedText(builder.finish(), levels.isRightToLeft());
    }

    private static void addCharacters(
            String text, int start, int end, BidiText.Levels levels, BoxBuilder builder) {
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
                if (canBreakAfter(c, text, i)) {
                    builder.endBox(InlineBox.BreakType.NONE);
                }
            }
        }
    }

    private static boolean canBreakAfter(int c, String text, int next) {
        return (CharacterProperties.allowsBreakAfter(c) && isInsideWord(text, next))
                || (next < text.length()
                        && CharacterProperties.canBreakBetween(c, text.codePointAt(next)));
    }

    /// Returns whether the character before offset `next` has letters or digits on both sides.
    private static boolean isInsideWord(String text, int next) {
        return next >= 2
                && next < text.length()
                && Character.isLetterOrDigit(text.codePointAt(next))
                && Character.isLetterOrDigit(text.codePointBefore(next - 1));
    }

    /// Returns the width of `text` on one line, in points.
    float width(String text, TextStyle style) {
        float width = 0;
        for (InlineBox box : shape(List.of(TextRun.of(text, style)), Float.MAX_VALUE).boxes()) {
            width += box.width();
            width += box.breakAfter() == InlineBox.BreakType.SPACE ? spaceWidth(style) : 0;
        }
        return width;
    }

    float spaceWidth(TextStyle style) {
        return fonts.font(style.font()).width(" ", style);
    }

    float hyphenWidth(TextStyle style) {
        return fonts.font(style.font()).width("-", style);
    }

    private static GlyphRun shapeGlyphRun(String text, PdfFont font, TextRun run, int level) {
        TextStyle style = run.style();
        if (level % 2 == 0) {
            float width = font.width(text, style);
            return new GlyphRun.Shaped(text, font.glyphs(text), style, width, run.marking(), level);
        }
        String visual = BidiText.toVisualOrder(text);
        float width = RightToLeftEncoder.width(font, visual, style);
        return new GlyphRun.Shaped(
                text, RightToLeftEncoder.encode(font, visual), style, width, run.marking(), level);
    }

    /// Collects characters into glyph runs and glyph runs into inline boxes.
    private final class BoxBuilder {
        private final float measure;
        private final List<InlineBox> boxes = new ArrayList<>();
        private final List<GlyphRun> glyphRuns = new ArrayList<>();

        /// The characters of the current glyph run, which share font, text run and bidi level.
        private final StringBuilder text = new StringBuilder();

        private PdfFont font;
        private TextRun run;
        private int level;

        private BoxBuilder(float measure, TextRun first) {
            this.measure = measure;
            run = first;
            font = fonts.font(first.style().font());
        }

        private void startRun(TextRun next) {
            endGlyphRun();
            run = next;
        }

        private void add(int codePoint, int characterLevel) {
            if (characterLevel != level) {
                endGlyphRun();
                level = characterLevel;
            }
            boolean isMark = CharacterProperties.isCombiningMark(codePoint);
            if (isMark && !text.isEmpty() && font.hasGlyph(codePoint)) {
                text.appendCodePoint(codePoint);
                return;
            }
            Optional<PdfFont> found = fonts.fontFor(codePoint, run.style().font());
            if (found.isEmpty()) {
                endGlyphRun();
                glyphRuns.add(new GlyphRun.Missing(codePoint, run.style(), run.marking(), level));
                return;
            }
            if (found.get() != font) {
                endGlyphRun();
                font = found.get();
            }
            text.appendCodePoint(codePoint);
        }

        /// Adds a non-joiner, which keeps the right-to-left letters before and after it apart.
        private void addNonJoiner(int characterLevel) {
            if (characterLevel == level && level % 2 == 1 && !text.isEmpty()) {
                text.appendCodePoint(CharacterProperties.ZERO_WIDTH_NON_JOINER);
            }
        }

        private void endBox(InlineBox.BreakType breakType) {
            endGlyphRun();
            if (glyphRuns.isEmpty()) {
                // a space after a soft hyphen or a joiner is still a space
                if (breakType == InlineBox.BreakType.SPACE && !boxes.isEmpty()) {
                    replaceLastBreak(breakType);
                }
                return;
            }
            var box = InlineBox.of(glyphRuns, breakType);
            if (box.width() <= measure) {
                boxes.add(box);
            } else {
                splitIntoCharacters();
                replaceLastBreak(breakType);
            }
            glyphRuns.clear();
        }

        private List<InlineBox> finish() {
            endBox(InlineBox.BreakType.SPACE);
            return List.copyOf(boxes);
        }

        private void endGlyphRun() {
            if (!text.isEmpty()) {
                glyphRuns.add(shapeGlyphRun(text.toString(), font, run, level));
            }
            text.setLength(0);
        }

        private void replaceLastBreak(InlineBox.BreakType breakType) {
            InlineBox last = boxes.removeLast();
            boxes.add(new InlineBox(last.runs(), last.width(), breakType));
        }

        /// Makes a word that is wider than a line breakable after each character.
        private void splitIntoCharacters() {
            for (GlyphRun glyphRun : glyphRuns) {
                switch (glyphRun) {
                    case GlyphRun.Missing missing -> addCharacterBox(missing);
                    case GlyphRun.Shaped shaped -> {
                        var style = new TextRun("", shaped.style(), shaped.marking());
                        shaped.text()
                                .codePoints()
                                .mapToObj(Character::toString)
                                .map(c -> shapeGlyphRun(c, shaped.font(), style, shaped.level()))
                                .forEach(this::addCharacterBox);
                    }
                }
            }
        }

        private void addCharacterBox(GlyphRun character) {
            boxes.add(InlineBox.of(List.of(character), InlineBox.BreakType.NONE));
        }
    }
}
