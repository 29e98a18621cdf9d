package dev.dateline.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/// The lines of one block that stand on one page, and how they are drawn there.
final class DrawnText {
    /// The part of the leading above the base line.
    private static final float BASELINE = 0.71f;

    private static final float RULE_DISTANCE = 10;
    private static final float NEAR_RULE = 6;
    private static final float RULE_WIDTH = 1.3f;
    private static final float NUMBER_DISTANCE = 14;
    private static final float NEAR_NUMBER = 5;

    private final Block.Text text;
    private final Sheet.Placement placement;

    private final Column column;
    private final float textTop;

    DrawnText(Block.Text text, Sheet.Placement placement, Paper paper) {
        this.text = text;
        this.placement = placement;
        column = placement.column();
        textTop = paper.textTop();
    }

    private List<Line> lines() {
        return text.lines().subList(placement.from(), placement.to());
    }

    boolean isMarked() {
        for (Line line : lines()) {
            if (line.isQuoted() || line.isHit()) {
                return true;
            }
        }
        return false;
    }

    /// The notes of these lines.
    List<SideNote> notes() {
        if (text.notes().isEmpty()) {
            return List.of();
        }
        return text.notes().stream()
                .filter(n -> n.line() >= placement.from() && n.line() < placement.to())
                .toList();
    }

    /// How far below the top of the text a line of the block begins.
    float top(int line) {
        return placement.top() + (line - placement.from()) * text.leading();
    }

    Block.Cited cited() {
        return text.cited();
    }

    boolean hasFragment(Predicate<Fragment> predicate) {
        for (Line line : lines()) {
            for (Fragment fragment : line.fragments()) {
                if (predicate.test(fragment)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The words of these lines.
    String words() {
        var words = new StringBuilder();
        lines().forEach(line -> words.append(line.text()));
        return words.toString();
    }

    /// The block's line where the quotation of that number begins, if it is one of these; else -1.
    int firstLineOf(int quote) {
        for (int i = 0; i < placement.to(); i++) {
            if (text.lines().get(i).holdsQuote(quote)) {
                return i >= placement.from() ? i : -1;
            }
        }
        return -1;
    }

    /// Hears of a line and where it stands: its start and base line, in points from the bottom left
    /// of the page.
    @FunctionalInterface
    interface LineVisitor {
        void visit(Line line, float left, float y) throws IOException;
    }

    void visitLines(LineVisitor visitor) throws IOException {
        for (int i = placement.from(); i < placement.to(); i++) {
            visitor.visit(text.lines().get(i), column.left(), baseline(i));
        }
    }

    void drawLines(LinePainter painter) {
        for (int i = placement.from(); i < placement.to(); i++) {
            painter.text(text.lines().get(i), column.left(), baseline(i));
        }
    }

    /// A rule beside lines with quoted words, and a tint behind these where other words stand too
    /// and behind words that a search hit.
    void drawMarks(LinePainter painter) {
        for (int i = placement.from(); i < placement.to(); i++) {
            Line line = text.lines().get(i);
            if (!line.isQuoted() && !line.isHit()) {
                continue;
            }
            if (text.role() == Role.PARAGRAPH) {
                painter.tint(line, column.left(), baseline(i), text.leading());
            }
            if (line.isQuoted()) {
                painter.rectangle(
                        column.left() - (isMain() ? RULE_DISTANCE : NEAR_RULE),
                        textTop - top(i + 1),
                        RULE_WIDTH,
                        text.leading(),
                        Ink.ACCENT);
            }
        }
    }

    private boolean isMain() {
        return column.equals(Column.MAIN);
    }

    void drawNumber(LinePainter painter) {
        for (Line number : text.number()) {
            painter.text(
                    number,
                    column.right() + (isMain() ? NUMBER_DISTANCE : NEAR_NUMBER),
                    baseline(placement.from()));
        }
    }

    /// Flush right, towards the text.
    void drawNote(LinePainter painter, SideNote note, float top) {
        float y = textTop - top - BASELINE * text.leading();
        for (Line line : note.lines()) {
            painter.text(line, Paper.SIDE_RIGHT - line.width(), y);
            y -= Styles.SIDE_LEADING;
        }
    }

    private float baseline(int line) {
        return textTop - top(line) - BASELINE * text.leading();
    }
}
