package dev.dateline.export.pdf;

import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.List;

/// What stands on every page but the cover: the running head with its hairline, the dossier's title
/// and "Page x of y" at the foot.
final class Furniture {
    private static final float WIDEST = 250;

    private final Setter setter;
    private final String title;
    private final int total;

    Furniture(Setter setter, String title, int total) {
        this.setter = setter;
        this.title = title;
        this.total = total;
    }

    void draw(PageCanvas canvas, RunningHead head, int number) throws IOException {
        canvas.artifact(painter -> {
            left(painter, head.left(), Paper.HEAD_BASELINE);
            right(painter, head.right(), Paper.HEAD_BASELINE);
            painter.rectangle(
                    Paper.SIDE_LEFT,
                    Paper.HEAD_BASELINE - 8,
                    Paper.TEXT_RIGHT - Paper.SIDE_LEFT,
                    0.4f,
                    Ink.HAIRLINE);
            left(painter, title, Paper.FOOT_BASELINE);
            right(painter, pageOf(number), Paper.FOOT_BASELINE);
        });
    }

    private String pageOf(int number) {
        return Messages.of("export.page", Integer.toString(number), Integer.toString(total));
    }

    private void left(LinePainter painter, String text, float y) throws IOException {
        for (Line line : oneLine(text)) {
            painter.text(line, Paper.SIDE_LEFT, y);
        }
    }

    private void right(LinePainter painter, String text, float y) throws IOException {
        for (Line line : oneLine(text)) {
            painter.text(line, Paper.TEXT_RIGHT - line.width(), y);
        }
    }

    /// None for an empty text.
    private List<Line> oneLine(String text) {
        return setter.cut(text, Styles.RUNNING, WIDEST, 1);
    }
}
