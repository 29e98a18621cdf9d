package dev.dateline.export.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Puts lines of text, rules and tints on a page.
final class LinePainter {
    private final PDPageContentStream stream;
    private final BoxPainter boxes;

    LinePainter(PDPageContentStream stream, Faces faces) {
        this.stream = stream;
        boxes = new BoxPainter(stream, faces.face(Typeface.SANS));
    }

    /// Draws the text of a line that starts at `x` on the base line `y`.
    void text(Line line, float x, float y) throws IOException {
        var stretch = new ArrayList<Line.Placed>();
        for (Line.Placed placed : line.placed()) {
            if (!stretch.isEmpty() && !isSameLook(stretch.getLast().piece(), placed.piece())) {
                stretch(stretch, x, y);
                stretch.clear();
            }
            if (placed.piece() instanceof Piece.Boxed boxed) {
                boxes.draw(boxed, x + placed.x(), y);
            } else {
                stretch.add(placed);
            }
        }
        stretch(stretch, x, y);
    }

    /// Draws a tint behind the quoted words of a line.
    void tint(Line line, float x, float y, float leading) throws IOException {
        stream.setNonStrokingColor(Ink.TINT.color());
        float start = -1;
        float end = 0;
        for (Line.Placed placed : line.placed()) {
            if (placed.piece().isQuoted()) {
                start = start < 0 ? placed.x() : start;
                end = placed.end();
            } else if (start >= 0) {
                rectangle(x + start, y - 0.29f * leading, end - start, leading);
                start = -1;
            }
        }
        if (start >= 0) {
            rectangle(x + start, y - 0.29f * leading, end - start, leading);
        }
    }

    /// As wide as the text column.
    void hairline(float x, float y) throws IOException {
        rectangle(x, y, Paper.TEXT_WIDTH, 0.4f, Ink.HAIRLINE);
    }

    void rectangle(float x, float y, float width, float height, Ink ink) throws IOException {
        stream.setNonStrokingColor(ink.color());
        rectangle(x, y, width, height);
    }

    private void rectangle(float x, float y, float width, float height) throws IOException {
        stream.addRect(x, y, width, height);
        stream.fill();
    }

    private static boolean isSameLook(Piece a, Piece b) {
        return a instanceof Piece.Glyphs before
                && b instanceof Piece.Glyphs after
                && before.face() == after.face()
                && before.style().equals(after.style());
    }

    /// Pieces of one look, in one operator: every gap is written as a space and then corrected to
    /// its width, so that copied text has its spaces.
    private void stretch(List<Line.Placed> stretch, float x, float y) throws IOException {
        if (stretch.isEmpty() || !(stretch.getFirst().piece() instanceof Piece.Glyphs first)) {
            return;
        }
        Style style = first.style();
        float space = first.face().width(' ') * style.size() / 1000 + style.tracking();
        var parts = new ArrayList<Object>();
        var text = new StringBuilder();
        for (int i = 0; i < stretch.size(); i++) {
            Line.Placed placed = stretch.get(i);
            text.append(((Piece.Glyphs) placed.piece()).text());
            if (placed.spaceAfter()) {
                text.append(' ');
                if (i + 1 < stretch.size()) {
                    parts.add(text.toString());
                    text.setLength(0);
                    float excess = stretch.get(i + 1).x() - placed.end() - space;
                    parts.add(-excess * 1000 / style.size());
                }
            }
        }
        parts.add(text.toString());
        show(parts, first, x + stretch.getFirst().x(), y);
    }

    private void show(List<Object> parts, Piece.Glyphs look, float x, float y) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(look.style().ink().color());
        stream.setFont(look.face().font(), look.style().size());
        stream.setCharacterSpacing(look.style().tracking());
        stream.newLineAtOffset(x, y);
        stream.showTextWithPositioning(parts.toArray());
        stream.endText();
    }
}
