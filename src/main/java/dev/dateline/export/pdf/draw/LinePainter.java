package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.BundledFont;
import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.layout.PageColumn;
import dev.dateline.export.pdf.object.ContentStream;
import dev.dateline.export.pdf.text.GlyphRun;
import dev.dateline.export.pdf.text.InlineBox;
import dev.dateline.export.pdf.text.TypesetLine;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/// Draws lines of text, thin rules, rectangles and highlighted backgrounds on a page.
public final class LinePainter {
    private static final float DESCENT_RATIO = 0.29f;

    /// PDF operator that marks the next string as having its characters in reversed order.
    private static final String REVERSED = "/ReversedChars BMC\n";

    private final ContentStream content;
    private final MissingGlyphPainter missingGlyphs;

    LinePainter(ContentStream content, DocumentFonts fonts) {
        this.content = content;
        missingGlyphs = new MissingGlyphPainter(content, fonts.font(BundledFont.SANS));
    }

    /// Draws lines below each other from `x`, the first one on the baseline `y`.
    public void drawLines(List<TypesetLine> lines, float x, float y, float leading) {
        float baseline = y;
        for (TypesetLine line : lines) {
            drawLine(line, x, baseline);
            baseline -= leading;
        }
    }

    /// Draws lines below each other that end at `right`, the first one on the baseline `y`.
    public void drawLinesRightAligned(
            List<TypesetLine> lines, float right, float y, float leading) {
        float baseline = y;
        for (TypesetLine line : lines) {
            drawLine(line, right - line.width(), baseline);
            baseline -= leading;
        }
    }

    /// Draws a line of text from `x` on the baseline `y`.
    public void drawLine(TypesetLine line, float x, float y) {
        if (line.hasRightToLeft()) {
            line.positionedRuns().forEach(positioned -> drawBidiRun(positioned, x, y));
        } else {
            new LeftToRightLine(line).draw(x, y);
        }
    }

    /// Draws the backgrounds of the quoted text and the query hits in a line.
    void drawBackground(TypesetLine line, float x, float y, float leading) {
        if (line.isQuoted()) {
            drawBackground(
                    line, x, y, leading, PdfColor.QUOTE_BACKGROUND, run -> run.marking().isQuote());
        }
        if (line.isHit()) {
            drawBackground(
                    line, x, y, leading, PdfColor.HIT_BACKGROUND, run -> run.marking().isHit());
        }
    }

    private void drawBackground(
            TypesetLine line,
            float x,
            float y,
            float leading,
            PdfColor color,
            Predicate<GlyphRun> isMarked) {
        float start = -1;
        float end = 0;
        for (TypesetLine.PositionedRun positioned : line.positionedRuns()) {
            if (isMarked.test(positioned.run())) {
                start = start < 0 ? positioned.x() : Math.min(start, positioned.x());
                end = Math.max(end, positioned.end());
            } else if (start >= 0) {
                rectangle(x + start, y - DESCENT_RATIO * leading, end - start, leading, color);
                start = -1;
                end = 0;
            }
        }
        if (start >= 0) {
            rectangle(x + start, y - DESCENT_RATIO * leading, end - start, leading, color);
        }
    }

    /// Draws a thin horizontal rule as wide as a column.
    public void hairline(PageColumn column, float y) {
        rectangle(column.left(), y, column.width(), 0.4f, PdfColor.HAIRLINE);
    }

    /// Fills a rectangle with a color.
    public void rectangle(float x, float y, float width, float height, PdfColor color) {
        color.setFillColor(content);
        content.numbers(x, y, width, height).raw("re f\n");
    }

    /// Draws a form XObject, which is a drawing stored once in the PDF.
    void drawForm(String resourceName, float x, float y) {
        content.raw("q 1 0 0 1 ").numbers(x, y).raw("cm /" + resourceName + " Do Q\n");
    }

    /// Draws a line of left-to-right text. Runs of one style share a text operator, in which spaces
    /// between boxes are space characters with adjusted widths. Copied text therefore has its
    /// spaces.
    private final class LeftToRightLine {
        private final TypesetLine line;
        private GlyphRun.@Nullable Shaped currentRun;

        /// The sum of the rounding errors of adjustments so far, in thousandths of the font size.
        private float roundingError;

        private LeftToRightLine(TypesetLine line) {
            this.line = line;
        }

        private void draw(float left, float y) {
            float x = left + line.indent();
            List<InlineBox> boxes = line.boxes();
            for (int i = 0; i < boxes.size(); i++) {
                List<GlyphRun> runs = boxes.get(i).runs();
                for (int k = 0; k < runs.size(); k++) {
                    drawRun(runs.get(k), k == 0 && i > 0 && line.hasSpaceAfter(i - 1), x, y);
                    x += runs.get(k).width();
                }
                x += line.hasSpaceAfter(i) ? line.spaceWidth() : 0;
            }
            endTextObject();
        }

        private void drawRun(GlyphRun run, boolean followsSpace, float x, float y) {
            if (followsSpace && currentRun != null) {
                currentRun.font().space().writeTo(content);
            }
            switch (run) {
                case GlyphRun.Missing missing -> {
                    endTextObject();
                    missingGlyphs.draw(missing, x, y);
                }
                case GlyphRun.Shaped shaped -> {
                    if (currentRun == null || !hasSameStyle(currentRun, shaped)) {
                        endTextObject();
                        beginTextObject(shaped, x, y);
                        content.raw("[(");
                        currentRun = shaped;
                        roundingError = 0;
                    } else if (followsSpace) {
                        adjustSpace(currentRun);
                    }
                    shaped.encoded().writeTo(content);
                }
            }
        }

        private void adjustSpace(GlyphRun.Shaped run) {
            TextStyle style = run.style();
            float naturalWidth = run.font().width(' ') * style.size() / 1000 + style.tracking();
            roundingError += (line.spaceWidth() - naturalWidth) * 1000 / style.size();
            int adjustment = Math.round(roundingError);
            if (adjustment != 0) {
                content.raw(")").number(-adjustment).raw("(");
                roundingError -= adjustment;
            }
        }

        private void endTextObject() {
            if (currentRun != null) {
                content.raw(")] TJ\nET\n");
                currentRun = null;
            }
        }
    }

    private static boolean hasSameStyle(GlyphRun.Shaped a, GlyphRun.Shaped b) {
        return a.font() == b.font() && a.style().equals(b.style());
    }

    /// Draws one glyph run of a line with right-to-left text. Runs are drawn in logical order.
    private void drawBidiRun(TypesetLine.PositionedRun positioned, float x, float y) {
        switch (positioned.run()) {
            case GlyphRun.Missing missing -> missingGlyphs.draw(missing, x + positioned.x(), y);
            case GlyphRun.Shaped shaped -> {
                boolean isRightToLeft = shaped.level() % 2 == 1;
                boolean hasSpace = positioned.hasSpaceAfter();
                float offset = isRightToLeft && hasSpace ? spaceWidth(shaped) : 0;
                content.raw(isRightToLeft ? REVERSED : "");
                beginTextObject(shaped, x + positioned.x() - offset, y);
                content.raw("(");
                writeSpaceIf(isRightToLeft && hasSpace, shaped);
                shaped.encoded().writeTo(content);
                writeSpaceIf(!isRightToLeft && hasSpace, shaped);
                content.raw(") Tj\nET\n");
                content.raw(isRightToLeft ? "EMC\n" : "");
                shaped.encoded()
                        .drawCombiningMarks(content, x + positioned.x(), y, shaped.style().size());
            }
        }
    }

    /// Writes a space character, which copied text needs.
    private void writeSpaceIf(boolean condition, GlyphRun.Shaped run) {
        if (condition) {
            run.font().space().writeTo(content);
        }
    }

    private static float spaceWidth(GlyphRun.Shaped run) {
        return run.font().width(" ", run.style());
    }

    private void beginTextObject(GlyphRun.Shaped run, float x, float y) {
        TextStyle style = run.style();
        style.color().setFillColor(content);
        content.font(run.font().resourceName(), style.size(), style.tracking());
        content.raw("BT ").numbers(x, y).raw("Td\n");
    }
}
