package dev.dateline.export.pdf;

import dev.dateline.message.Messages;

import java.util.List;

/// What stands on every page but the cover: the running head with its hairline, the dossier's title
/// and "Page x of y" at the foot.
final class Furniture {
    private static final float WIDEST = 250;

    private final Setter setter;
    private final Paper paper;
    private final List<Line> title;
    private final Total total;

    Furniture(Setter setter, Paper paper, String title, Total total) {
        this.setter = setter;
        this.paper = paper;
        this.title = oneLine(title);
        this.total = total;
    }

    void draw(PageCanvas canvas, RunningHead head, int number) {
        canvas.artifact(painter -> {
            left(painter, oneLine(head.left()), paper.headBaseline());
            right(painter, oneLine(head.right()), Paper.TEXT_RIGHT, paper.headBaseline());
            painter.rectangle(
                    Paper.SIDE_LEFT,
                    paper.headBaseline() - 8,
                    Paper.TEXT_RIGHT - Paper.SIDE_LEFT,
                    0.4f,
                    Ink.HAIRLINE);
            left(painter, title, Paper.FOOT_BASELINE);
            float end = Paper.TEXT_RIGHT - total.room();
            String page = Messages.of("export.page", Integer.toString(number));
            right(painter, oneLine(page), end, Paper.FOOT_BASELINE);
            painter.total(end, Paper.FOOT_BASELINE);
        });
    }

    private static void left(LinePainter painter, List<Line> lines, float y) {
        for (Line line : lines) {
            painter.text(line, Paper.SIDE_LEFT, y);
        }
    }

    private static void right(LinePainter painter, List<Line> lines, float end, float y) {
        for (Line line : lines) {
            painter.text(line, end - line.width(), y);
        }
    }

    /// None for an empty text.
    private List<Line> oneLine(String text) {
        return setter.cut(text, Styles.RUNNING, WIDEST, 1);
    }
}
