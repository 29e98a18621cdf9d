package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.object.PageTree;
import dev.dateline.export.pdf.object.StructureElement;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.message.Messages;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Draws the rows of a list, such as the contents, and makes each a link.
public final class ListRowPainter {
    private static final float DOT_STEP = 4.6f;
    private static final float DOT_LEADER_GAP = 6;

    private final DocumentPages pages;
    private final Typesetter typesetter;
    private @Nullable StructureElement section;
    private @Nullable StructureElement tocElement;
    private @Nullable StructureElement groupElement;

    public ListRowPainter(DocumentPages pages, Typesetter typesetter) {
        this.pages = pages;
        this.typesetter = typesetter;
    }

    /// Rows drawn from now on belong to this caption.
    void draw(PageCanvas canvas, StructureElement within, Block.Caption caption, float top) {
        StructureElement below = pages.structure().addChild(tocElement(within), "TOC");
        groupElement = below;
        float y = pages.geometry().textTop() - top - caption.height() + 6;
        canvas.drawContent(
                pages.structure().addChild(below, "Caption"),
                painter -> painter.drawLine(caption.line(), PageGeometry.TEXT_LEFT, y));
    }

    private StructureElement tocElement(StructureElement within) {
        StructureElement now = tocElement;
        if (now == null || section != within) {
            now = pages.structure().addChild(within, "TOC");
            tocElement = now;
            section = within;
            groupElement = null;
        }
        return now;
    }

    void draw(PageCanvas canvas, StructureElement within, Block.Row row, float top)
            throws IOException {
        StructureElement all = tocElement(within);
        StructureElement below = groupElement == null ? all : groupElement;
        StructureElement item = pages.structure().addChild(below, "TOCI");
        StructureElement link = pages.structure().addChild(item, "Link");
        int page = row.destination().page();
        TypesetLine number =
                typesetter.ragged(Integer.toString(page), TextStyles.CONTENTS, 60).getFirst();
        float textTop = pages.geometry().textTop();
        float first = textTop - top - 0.71f * row.leading();
        float last = first - (row.lines().size() - 1) * row.leading();
        canvas.drawContent(link, painter -> drawText(painter, row, first));
        canvas.drawArtifact(painter -> drawDotLeader(painter, row.lines().getLast(), number, last));
        canvas.drawContent(
                link,
                painter ->
                        painter.drawLine(number, PageGeometry.TEXT_RIGHT - number.width(), last));
        canvas.page()
                .addLink(
                        link,
                        new PageTree.Area(
                                PageGeometry.MARGIN_NOTE_LEFT,
                                textTop - top - row.height(),
                                PageGeometry.TEXT_RIGHT,
                                textTop - top),
                        Messages.of("export.page.link", Integer.toString(page)),
                        pages.destination(page, row.destination().top()));
        pages.structure().writeAndForget(below, item);
    }

    private static void drawText(LinePainter painter, Block.Row row, float first) {
        float side = first;
        for (TypesetLine line : row.marginLines()) {
            painter.drawLine(line, PageGeometry.MARGIN_NOTE_RIGHT - line.width(), side);
            side -= row.leading();
        }
        float y = first;
        for (TypesetLine line : row.lines()) {
            painter.drawLine(line, PageGeometry.TEXT_LEFT, y);
            y -= row.leading();
        }
    }

    /// Dots on a grid counted from the right, so that they stand below one another.
    private void drawDotLeader(LinePainter painter, TypesetLine last, TypesetLine number, float y) {
        float from = PageGeometry.TEXT_LEFT + last.width() + DOT_LEADER_GAP;
        float to = PageGeometry.TEXT_RIGHT - Math.max(number.width(), 14) - DOT_LEADER_GAP;
        int first = Math.max(5, (int) Math.floor((PageGeometry.TEXT_RIGHT - to) / DOT_STEP) + 1);
        int end = (int) Math.ceil((PageGeometry.TEXT_RIGHT - from) / DOT_STEP) - 1;
        if (end >= first) {
            for (TypesetLine line : dots(end - first + 1)) {
                painter.drawLine(line, PageGeometry.TEXT_RIGHT - end * DOT_STEP, y);
            }
        }
    }

    private List<TypesetLine> dots(int count) {
        float dot = typesetter.ragged(".", TextStyles.DOT_LEADER, 60).getFirst().width();
        return typesetter.ragged(
                ".".repeat(count),
                TextStyles.DOT_LEADER.withTracking(DOT_STEP - dot),
                PageGeometry.TEXT_WIDTH);
    }
}
