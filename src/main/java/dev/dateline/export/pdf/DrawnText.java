package dev.dateline.export.pdf;

import java.io.IOException;
import java.util.List;

/// The lines of one block that stand on one page, and how they are drawn there.
final class DrawnText {
    /// The part of the leading above the base line.
    private static final float BASELINE = 0.71f;

    private static final float RULE_DISTANCE = 10;
    private static final float RULE_WIDTH = 1.3f;
    private static final float SIDE_RIGHT = Paper.SIDE_LEFT + Paper.SIDE_WIDTH;
    private static final float NUMBER_DISTANCE = 14;

    private final Block.Text text;
    private final Sheet.Placement placement;

    DrawnText(Block.Text text, Sheet.Placement placement) {
        this.text = text;
        this.placement = placement;
    }

    private List<Line> lines() {
        return text.lines().subList(placement.from(), placement.to());
    }

    boolean isQuoted() {
        return lines().stream().anyMatch(Line::isQuoted);
    }

    /// The notes of these lines.
    List<SideNote> notes() {
        return text.notes().stream()
                .filter(n -> n.line() >= placement.from() && n.line() < placement.to())
                .toList();
    }

    /// How far below the top of the text a line of the block begins.
    float top(int line) {
        return placement.top() + (line - placement.from()) * text.leading();
    }

    void drawLines(LinePainter painter) throws IOException {
        for (int i = placement.from(); i < placement.to(); i++) {
            painter.text(text.lines().get(i), Paper.TEXT_LEFT, baseline(i));
        }
    }

    /// A rule beside lines with quoted words, and a tint behind these where other words stand too.
    void drawMarks(LinePainter painter) throws IOException {
        for (int i = placement.from(); i < placement.to(); i++) {
            Line line = text.lines().get(i);
            if (line.isQuoted()) {
                if (text.role() == Role.PARAGRAPH) {
                    painter.tint(line, Paper.TEXT_LEFT, baseline(i), text.leading());
                }
                painter.rectangle(
                        Paper.TEXT_LEFT - RULE_DISTANCE,
                        Paper.TEXT_TOP - top(i + 1),
                        RULE_WIDTH,
                        text.leading(),
                        Ink.ACCENT);
            }
        }
    }

    void drawNumber(LinePainter painter) throws IOException {
        for (Line number : text.number()) {
            painter.text(number, Paper.TEXT_RIGHT + NUMBER_DISTANCE, baseline(placement.from()));
        }
    }

    /// Flush right, towards the text.
    void drawNote(LinePainter painter, SideNote note, float top) throws IOException {
        float y = Paper.TEXT_TOP - top - BASELINE * text.leading();
        for (Line line : note.lines()) {
            painter.text(line, SIDE_RIGHT - line.width(), y);
            y -= Styles.SIDE_LEADING;
        }
    }

    private float baseline(int line) {
        return Paper.TEXT_TOP - top(line) - BASELINE * text.leading();
    }
}
