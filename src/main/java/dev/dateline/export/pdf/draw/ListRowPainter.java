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

/// Draws the rows of a list, such as the contents, each as a link.
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

    /// Draws the caption of the rows that follow.
    void draw(PageCanvas canvas, StructureElement within, Block.Caption caption, float top) {
        StructureElement group = pages.structure().addChild(tocElement(within), "TOC");
        groupElement = group;
        float y = pages.geometry().textTop() - top - caption.height() + 6;
        canvas.drawContent(
                pages.structure().addChild(group, "Caption"),
                painter -> painter.drawLine(caption.line(), PageGeometry.TEXT_LEFT, y));
    }

    private StructureElement tocElement(StructureElement within) {
        StructureElement element = tocElement;
        if (element == null || section != within) {
            element = pages.structure().addChild(within, "TOC");
            tocElement = element;
            section = within;
            groupElement = null;
        }
        return element;
    }

    void draw(PageCanvas canvas, StructureElement within, Block.Row row, float top)
            throws IOException {
        StructureElement toc = tocElement(within);
        StructureElement parent = groupElement == null ? toc : groupElement;
        StructureElement item = pages.structure().addChild(parent, "TOCI");
        StructureElement link = pages.structure().addChild(item, "Link");
        int page = row.destination().page();
        TypesetLine number =
                typesetter.ragged(Integer.toString(page), TextStyles.CONTENTS, 60).getFirst();
        float textTop = pages.geometry().textTop();
        float firstBaseline = textTop - top - PlacedText.BASELINE_RATIO * row.leading();
        float lastBaseline = firstBaseline - (row.lines().size() - 1) * row.leading();
        canvas.drawContent(link, painter -> drawText(painter, row, firstBaseline));
        canvas.drawArtifact(
                painter -> drawDotLeader(painter, row.lines().getLast(), number, lastBaseline));
        canvas.drawContent(
                link,
                painter ->
                        painter.drawLine(
                                number, PageGeometry.TEXT_RIGHT - number.width(), lastBaseline));
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
        pages.structure().writeAndForget(parent, item);
    }

    private static void drawText(LinePainter painter, Block.Row row, float y) {
        painter.drawLinesRightAligned(
                row.marginLines(), PageGeometry.MARGIN_NOTE_RIGHT, y, row.leading());
        painter.drawLines(row.lines(), PageGeometry.TEXT_LEFT, y, row.leading());
    }

    /// Draws the dots between a row's text and its page number. They are vertically aligned on a
    /// grid counted from the right.
    private void drawDotLeader(LinePainter painter, TypesetLine last, TypesetLine number, float y) {
        float left = PageGeometry.TEXT_LEFT + last.width() + DOT_LEADER_GAP;
        float right = PageGeometry.TEXT_RIGHT - Math.max(number.width(), 14) - DOT_LEADER_GAP;
        int first = Math.max(5, (int) Math.floor((PageGeometry.TEXT_RIGHT - right) / DOT_STEP) + 1);
        int end = (int) Math.ceil((PageGeometry.TEXT_RIGHT - left) / DOT_STEP) - 1;
        if (end >= first) {
            painter.drawLines(
                    dots(end - first + 1), PageGeometry.TEXT_RIGHT - end * DOT_STEP, y, 0);
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
