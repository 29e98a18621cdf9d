package dev.dateline.export.pdf;

import dev.dateline.export.file.Element;
import dev.dateline.message.Messages;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Draws the rows of a list, such as the contents, and makes each a link.
final class ListRows {
    private static final float DOT_STEP = 4.6f;
    private static final float LEADER_GAP = 6;

    private final Pages pages;
    private final Setter setter;
    private @Nullable Element section;
    private @Nullable Element list;
    private @Nullable Element group;

    ListRows(Pages pages, Setter setter) {
        this.pages = pages;
        this.setter = setter;
    }

    /// Rows drawn from now on belong to this caption.
    void draw(PageCanvas canvas, Element within, Block.Caption caption, float top) {
        Element below = pages.tags().child(list(within), "TOC");
        group = below;
        float y = pages.paper().textTop() - top - caption.height() + 6;
        canvas.content(
                pages.tags().child(below, "Caption"),
                painter -> painter.text(caption.line(), Paper.TEXT_LEFT, y));
    }

    private Element list(Element within) {
        Element now = list;
        if (now == null || section != within) {
            now = pages.tags().child(within, "TOC");
            list = now;
            section = within;
            group = null;
        }
        return now;
    }

    void draw(PageCanvas canvas, Element within, Block.Row row, float top) throws IOException {
        Element all = list(within);
        Element below = group == null ? all : group;
        Element item = pages.tags().child(below, "TOCI");
        Element link = pages.tags().child(item, "Link");
        int page = row.spot().page();
        Line number = setter.ragged(Integer.toString(page), Styles.CONTENTS, 60).getFirst();
        float textTop = pages.paper().textTop();
        float first = textTop - top - 0.71f * row.leading();
        float last = first - (row.lines().size() - 1) * row.leading();
        canvas.content(link, painter -> words(painter, row, first));
        canvas.artifact(painter -> leader(painter, row.lines().getLast(), number, last));
        canvas.content(
                link, painter -> painter.text(number, Paper.TEXT_RIGHT - number.width(), last));
        canvas.page()
                .link(
                        link,
                        Paper.SIDE_LEFT,
                        textTop - top - row.height(),
                        Paper.TEXT_RIGHT,
                        textTop - top,
                        Messages.of("export.link", Integer.toString(page)),
                        pages.place(page, row.spot().top()));
        pages.tags().release(below, item);
    }

    private static void words(LinePainter painter, Block.Row row, float first) {
        float side = first;
        for (Line line : row.side()) {
            painter.text(line, Paper.SIDE_RIGHT - line.width(), side);
            side -= row.leading();
        }
        float y = first;
        for (Line line : row.lines()) {
            painter.text(line, Paper.TEXT_LEFT, y);
            y -= row.leading();
        }
    }

    /// Dots on a grid counted from the right, so that they stand below one another.
    private void leader(LinePainter painter, Line last, Line number, float y) {
        float from = Paper.TEXT_LEFT + last.width() + LEADER_GAP;
        float to = Paper.TEXT_RIGHT - Math.max(number.width(), 14) - LEADER_GAP;
        int first = Math.max(5, (int) Math.floor((Paper.TEXT_RIGHT - to) / DOT_STEP) + 1);
        int end = (int) Math.ceil((Paper.TEXT_RIGHT - from) / DOT_STEP) - 1;
        if (end >= first) {
            for (Line line : dots(end - first + 1)) {
                painter.text(line, Paper.TEXT_RIGHT - end * DOT_STEP, y);
            }
        }
    }

    private List<Line> dots(int count) {
        float dot = setter.ragged(".", Styles.LEADER, 60).getFirst().width();
        return setter.ragged(
                ".".repeat(count), Styles.LEADER.tracked(DOT_STEP - dot), Paper.TEXT_WIDTH);
    }
}
