package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;

import java.util.List;
import java.util.function.Predicate;

/// Puts lines of text, rules and tints on a page.
final class LinePainter {
    private static final float BELOW_BASELINE = 0.29f;

    private final Content content;
    private final BoxPainter boxes;

    LinePainter(Content content, Faces faces) {
        this.content = content;
        boxes = new BoxPainter(content, faces.face(Typeface.SANS));
    }

    /// Draws the text of a line that starts at `x` on the base line `y`.
    void text(Line line, float x, float y) {
        List<Line.Placed> placed = line.placed();
        int from = 0;
        while (from < placed.size()) {
            if (placed.get(from).piece() instanceof Piece.Boxed boxed) {
                boxes.draw(boxed, x + placed.get(from).x(), y);
                from++;
            } else if (placed.get(from).piece().level() > 0) {
                turned(placed.get(from), x, y);
                from++;
            } else {
                int to = from + 1;
                while (to < placed.size()
                        && isSameLook(placed.get(from).piece(), placed.get(to).piece())) {
                    to++;
                }
                stretch(placed.subList(from, to), x, y);
                from = to;
            }
        }
    }

    /// Draws tints behind the quoted words of a line and those that a search hit.
    void tint(Line line, float x, float y, float leading) {
        tint(line, x, y, leading, Ink.TINT, piece -> piece.mark().isQuote());
        tint(line, x, y, leading, Ink.HIT, piece -> piece.mark().isHit());
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

    private static boolean isSameLook(Piece a, Piece b) {
        return a instanceof Piece.Glyphs before
                && b instanceof Piece.Glyphs after
                && before.face() == after.face()
                && after.level() == 0
                && before.style().equals(after.style());
    }

    /// Pieces of one look, in one operator: every gap is written as a space and then corrected to
    /// its width, so that copied text has its spaces.
    private void stretch(List<Line.Placed> stretch, float x, float y) {
        var first = (Piece.Glyphs) stretch.getFirst().piece();
        Style style = first.style();
        float space = first.face().width(' ') * style.size() / 1000 + style.tracking();
        begin(first, x + stretch.getFirst().x(), y);
        content.raw("[(");
        for (int i = 0; i < stretch.size(); i++) {
            Line.Placed placed = stretch.get(i);
            first.face().show(((Piece.Glyphs) placed.piece()).drawn(), content);
            if (placed.spaceAfter()) {
                first.face().show(" ", content);
                if (i + 1 < stretch.size()) {
                    float excess = stretch.get(i + 1).x() - placed.end() - space;
                    content.raw(") ").number(-excess * 1000 / style.size()).raw("(");
                }
            }
        }
        content.raw(")] TJ\nET\n");
    }

    /// A piece of a line in which something runs from right to left: drawn for itself, the pieces
    /// in the order of reading.
    private void turned(Line.Placed placed, float x, float y) {
        var glyphs = (Piece.Glyphs) placed.piece();
        begin(glyphs, x + placed.x(), y);
        content.raw("(");
        glyphs.face().show(glyphs.drawn(), content);
        content.raw(") Tj\nET\n");
    }

    private void begin(Piece.Glyphs look, float x, float y) {
        Style style = look.style();
        style.ink().fill(content);
        content.raw("BT /" + look.face().name() + " ").number(style.size()).raw("Tf ");
        content.number(style.tracking()).raw("Tc ").numbers(x, y).raw("Td\n");
    }
}
