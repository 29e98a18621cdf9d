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

/// Puts lines of text, rules and tints on a page.
public final class LinePainter {
    private static final float DESCENT_RATIO = 0.29f;

    /// Says that the characters of the next string stand in the reverse of their order.
    private static final String REVERSED = "/ReversedChars BMC\n";

    private final ContentStream content;
    private final MissingGlyphPainter missingGlyphs;

    LinePainter(ContentStream content, DocumentFonts fonts) {
        this.content = content;
        missingGlyphs = new MissingGlyphPainter(content, fonts.font(BundledFont.SANS));
    }

    /// Draws the text of a line that starts at `x` on the base line `y`.
    public void drawLine(TypesetLine line, float x, float y) {
        if (line.hasRightToLeft()) {
            line.positionedRuns().forEach(placed -> drawBidiRun(placed, x, y));
        } else {
            new LeftToRightLine(line).draw(x, y);
        }
    }

    /// Draws tints behind the quoted words of a line and those that a search hit.
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
            PdfColor ink,
            Predicate<GlyphRun> isMarked) {
        float start = -1;
        float end = 0;
        for (TypesetLine.PositionedRun placed : line.positionedRuns()) {
            if (isMarked.test(placed.run())) {
                start = start < 0 ? placed.x() : Math.min(start, placed.x());
                end = Math.max(end, placed.end());
            } else if (start >= 0) {
                rectangle(x + start, y - DESCENT_RATIO * leading, end - start, leading, ink);
                start = -1;
                end = 0;
            }
        }
        if (start >= 0) {
            rectangle(x + start, y - DESCENT_RATIO * leading, end - start, leading, ink);
        }
    }

    /// As wide as a column.
    public void hairline(PageColumn column, float y) {
        rectangle(column.left(), y, column.width(), 0.4f, PdfColor.HAIRLINE);
    }

    public void rectangle(float x, float y, float width, float height, PdfColor ink) {
        ink.setFillColor(content);
        content.numbers(x, y, width, height).raw("re f\n");
    }

    /// Draws the form that holds the number of all pages, which is written last.
    void drawPageCount(float x, float y) {
        content.raw("q 1 0 0 1 ")
                .numbers(x, y)
                .raw("cm /" + PageCountForm.RESOURCE_NAME + " Do Q\n");
    }

    /// Draws a line that runs from left to right: pieces of one look in one operator, where every
    /// gap is written as a space and then corrected to its width, so that copied text has its
    /// spaces.
    private final class LeftToRightLine {
        private final TypesetLine line;
        private GlyphRun.@Nullable Shaped currentRun;

        /// What corrections have left over, in thousandths of the size.
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

        private void drawRun(GlyphRun run, boolean afterGap, float x, float y) {
            if (afterGap && currentRun != null) {
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
                    } else if (afterGap) {
                        adjustSpace(currentRun);
                    }
                    shaped.encoded().writeTo(content);
                }
            }
        }

        private void adjustSpace(GlyphRun.Shaped space) {
            TextStyle style = space.style();
            float natural = space.font().width(' ') * style.size() / 1000 + style.tracking();
            roundingError += (line.spaceWidth() - natural) * 1000 / style.size();
            int whole = Math.round(roundingError);
            if (whole != 0) {
                content.raw(")").number(-whole).raw("(");
                roundingError -= whole;
            }
        }

        private void endTextObject() {
            if (currentRun != null) {
                content.raw(")] TJ\nET\n");
                currentRun = null;
            }
        }
    }

    private static boolean hasSameStyle(GlyphRun.Shaped before, GlyphRun.Shaped after) {
        return before.font() == after.font() && before.style().equals(after.style());
    }

    /// A piece of a line in which something runs from right to left: drawn for itself, the pieces
    /// in the order of reading.
    private void drawBidiRun(TypesetLine.PositionedRun placed, float x, float y) {
        switch (placed.run()) {
            case GlyphRun.Missing missing -> missingGlyphs.draw(missing, x + placed.x(), y);
            case GlyphRun.Shaped shaped -> {
                boolean turned = shaped.level() % 2 == 1;
                boolean space = placed.hasSpaceAfter();
                float before = turned && space ? spaceWidth(shaped) : 0;
                content.raw(turned ? REVERSED : "");
                beginTextObject(shaped, x + placed.x() - before, y);
                content.raw("(");
                writeSpaceIf(turned && space, shaped);
                shaped.encoded().writeTo(content);
                writeSpaceIf(!turned && space, shaped);
                content.raw(") Tj\nET\n");
                content.raw(turned ? "EMC\n" : "");
                shaped.encoded()
                        .drawCombiningMarks(content, x + placed.x(), y, shaped.style().size());
            }
        }
    }

    /// So that copied text has its spaces.
    private void writeSpaceIf(boolean space, GlyphRun.Shaped like) {
        if (space) {
            like.font().space().writeTo(content);
        }
    }

    private static float spaceWidth(GlyphRun.Shaped like) {
        return like.font().width(" ", like.style());
    }

    private void beginTextObject(GlyphRun.Shaped look, float x, float y) {
        TextStyle style = look.style();
        style.color().setFillColor(content);
        content.font(look.font().resourceName(), style.size(), style.tracking());
        content.raw("BT ").numbers(x, y).raw("Td\n");
    }
}
