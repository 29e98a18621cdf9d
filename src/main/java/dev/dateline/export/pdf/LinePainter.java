package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/// Puts lines of text, rules and tints on a page.
final class LinePainter {
    private static final float BELOW_BASELINE = 0.29f;

    /// Says that the characters of the next string stand in the reverse of their order.
    private static final String REVERSED = "/ReversedChars BMC\n";

    private final Content content;
    private final BoxPainter boxes;

    LinePainter(Content content, Faces faces) {
        this.content = content;
        boxes = new BoxPainter(content, faces.face(Typeface.SANS));
    }

    /// Draws the text of a line that starts at `x` on the base line `y`.
    void text(Line line, float x, float y) {
        if (line.isTurned()) {
            line.placed().forEach(placed -> turned(placed, x, y));
        } else {
            new Stretches(line).draw(x, y);
        }
    }

    /// Draws tints behind the quoted words of a line and those that a search hit.
    void tint(Line line, float x, float y, float leading) {
        if (line.isQuoted()) {
            tint(line, x, y, leading, Ink.TINT, piece -> piece.mark().isQuote());
        }
        if (line.isHit()) {
            tint(line, x, y, leading, Ink.HIT, piece -> piece.mark().isHit());
        }
    }

    private void tint(
            Line line, float x, float y, float leading, Ink ink, Predicate<Piece> isMarked) {
        float start = -1;
        float end = 0;
        for (Line.Placed placed : line.placed()) {
            if (isMarked.test(placed.piece())) {
                start = start < 0 ? placed.x() : Math.min(start, placed.x());
                end = Math.max(end, placed.end());
            } else if (start >= 0) {
                rectangle(x + start, y - BELOW_BASELINE * leading, end - start, leading, ink);
                start = -1;
                end = 0;
            }
        }
        if (start >= 0) {
            rectangle(x + start, y - BELOW_BASELINE * leading, end - start, leading, ink);
        }
    }

    /// As wide as a column.
    void hairline(Column column, float y) {
        rectangle(column.left(), y, column.width(), 0.4f, Ink.HAIRLINE);
    }

    void rectangle(float x, float y, float width, float height, Ink ink) {
        ink.fill(content);
        content.numbers(x, y, width, height).raw("re f\n");
    }

    /// Draws the form that holds the number of all pages, which is written last.
    void total(float x, float y) {
        content.raw("q 1 0 0 1 ").numbers(x, y).raw("cm /" + Total.NAME + " Do Q\n");
    }

    /// Draws a line that runs from left to right: pieces of one look in one operator, where every
    /// gap is written as a space and then corrected to its width, so that copied text has its
    /// spaces.
    private final class Stretches {
        private final Line line;
        private Piece.@Nullable Glyphs look;

        /// What corrections have left over, in thousandths of the size.
        private float rest;

        private Stretches(Line line) {
            this.line = line;
        }

        private void draw(float left, float y) {
            float x = left + line.indent();
            List<Fragment> fragments = line.fragments();
            for (int i = 0; i < fragments.size(); i++) {
                List<Piece> pieces = fragments.get(i).pieces();
                for (int k = 0; k < pieces.size(); k++) {
                    piece(pieces.get(k), k == 0 && i > 0 && line.hasGapAfter(i - 1), x, y);
                    x += pieces.get(k).width();
                }
                x += line.hasGapAfter(i) ? line.gap() : 0;
            }
            end();
        }

        private void piece(Piece piece, boolean afterGap, float x, float y) {
            if (afterGap && look != null) {
                look.face().space().show(content);
            }
            switch (piece) {
                case Piece.Boxed boxed -> {
                    end();
                    boxes.draw(boxed, x, y);
                }
                case Piece.Glyphs glyphs -> {
                    if (look == null || !isSameLook(look, glyphs)) {
                        end();
                        begin(glyphs, x, y);
                        content.raw("[(");
                        look = glyphs;
                        rest = 0;
                    } else if (afterGap) {
                        correct(look);
                    }
                    glyphs.drawn().show(content);
                }
            }
        }

        private void correct(Piece.Glyphs space) {
            Style style = space.style();
            float natural = space.face().width(' ') * style.size() / 1000 + style.tracking();
            rest += (line.gap() - natural) * 1000 / style.size();
            int whole = Math.round(rest);
            if (whole != 0) {
                content.raw(")").number(-whole).raw("(");
                rest -= whole;
            }
        }

        private void end() {
            if (look != null) {
                content.raw(")] TJ\nET\n");
                look = null;
            }
        }
    }

    private static boolean isSameLook(Piece.Glyphs before, Piece.Glyphs after) {
        return before.face() == after.face() && before.style().equals(after.style());
    }

    /// A piece of a line in which something runs from right to left: drawn for itself, the pieces
    /// in the order of reading.
    private void turned(Line.Placed placed, float x, float y) {
        switch (placed.piece()) {
            case Piece.Boxed boxed -> boxes.draw(boxed, x + placed.x(), y);
            case Piece.Glyphs glyphs -> {
                boolean turned = glyphs.level() % 2 == 1;
                boolean space = placed.spaceAfter();
                float before = turned && space ? space(glyphs) : 0;
                content.raw(turned ? REVERSED : "");
                begin(glyphs, x + placed.x() - before, y);
                content.raw("(");
                showIf(turned && space, glyphs);
                glyphs.drawn().show(content);
                showIf(!turned && space, glyphs);
                content.raw(") Tj\nET\n");
                content.raw(turned ? "EMC\n" : "");
                glyphs.drawn().showMarks(content, x + placed.x(), y, glyphs.style().size());
            }
        }
    }

    /// So that copied text has its spaces.
    private void showIf(boolean space, Piece.Glyphs like) {
        if (space) {
            like.face().space().show(content);
        }
    }

    private static float space(Piece.Glyphs like) {
        return like.face().width(" ", like.style());
    }

    private void begin(Piece.Glyphs look, float x, float y) {
        Style style = look.style();
        style.ink().fill(content);
        content.font(look.face().name(), style.size(), style.tracking());
        content.raw("BT ").numbers(x, y).raw("Td\n");
    }
}
