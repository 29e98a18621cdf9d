package dev.dateline.export.pdf;

import dev.dateline.message.Messages;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Draws the lines of the contents and makes each a link.
final class ContentsRows {
    private static final float DOT_STEP = 4.6f;
    private static final float LEADER_GAP = 6;
    private static final float SIDE_RIGHT = Paper.SIDE_LEFT + Paper.SIDE_WIDTH;

    private final Pages pages;
    private final Tags tags;
    private final Setter setter;
    private final Anchors anchors;
    private final int pagesBefore;
    private @Nullable PDStructureElement contents;
    private @Nullable PDStructureElement group;

    /// @param pagesBefore the number of the page before the first item's
    ContentsRows(Pages pages, Tags tags, Setter setter, Anchors anchors, int pagesBefore) {
        this.pages = pages;
        this.tags = tags;
        this.setter = setter;
        this.anchors = anchors;
        this.pagesBefore = pagesBefore;
    }

    /// Rows drawn from now on belong to this caption.
    void draw(PageCanvas canvas, Block.Caption caption, float top) throws IOException {
        group = tags.child(contents(), "TOC");
        float y = Paper.TEXT_TOP - top - caption.height() + 6;
        canvas.content(
                tags.child(group, "Caption"),
                painter -> painter.text(caption.line(), Paper.TEXT_LEFT, y));
    }

    private PDStructureElement contents() {
        if (contents == null) {
            contents = tags.child(tags.document(), "TOC");
        }
        return contents;
    }

    void draw(PageCanvas canvas, Block.Row row, float top) throws IOException {
        Anchors.Anchor anchor = anchors.of(row.item());
        int page = pagesBefore + anchor.sheet();
        Line number = setter.ragged(Integer.toString(page), Styles.CONTENTS, 60).getFirst();
        float first = Paper.TEXT_TOP - top - 0.71f * row.leading();
        float last = first - (row.lines().size() - 1) * row.leading();
        PDStructureElement list = group == null ? contents() : group;
        PDStructureElement link = tags.child(tags.child(list, "TOCI"), "Link");
        canvas.content(link, painter -> words(painter, row, first));
        canvas.artifact(painter -> leader(painter, row.lines().getLast(), number, last));
        canvas.content(
                link, painter -> painter.text(number, Paper.TEXT_RIGHT - number.width(), last));
        var area =
                new PDRectangle(
                        Paper.SIDE_LEFT,
                        Paper.TEXT_TOP - top - row.height(),
                        Paper.TEXT_RIGHT - Paper.SIDE_LEFT,
                        row.height());
        tags.attach(link, annotation(canvas, area, page, anchor.top()));
    }

    private static void words(LinePainter painter, Block.Row row, float first) throws IOException {
        for (Line side : row.side()) {
            painter.text(side, SIDE_RIGHT - side.width(), first);
        }
        float y = first;
        for (Line line : row.lines()) {
            painter.text(line, Paper.TEXT_LEFT, y);
            y -= row.leading();
        }
    }

    /// Dots on a grid counted from the right, so that they stand below one another.
    private void leader(LinePainter painter, Line last, Line number, float y) throws IOException {
        Line dot = setter.ragged(".", Styles.LEADER, 60).getFirst();
        float from = Paper.TEXT_LEFT + last.width() + LEADER_GAP;
        float to = Paper.TEXT_RIGHT - Math.max(number.width(), 14) - LEADER_GAP;
        for (int i = 5; Paper.TEXT_RIGHT - i * DOT_STEP > from; i++) {
            float x = Paper.TEXT_RIGHT - i * DOT_STEP;
            if (x < to) {
                painter.text(dot, x, y);
            }
        }
    }

    private PDAnnotationLink annotation(PageCanvas canvas, PDRectangle area, int page, float top)
            throws IOException {
        var link = new PDAnnotationLink();
        link.setRectangle(area);
        link.setBorder(new COSArray());
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setContents(Messages.of("export.link", Integer.toString(page)));
        link.setPrinted(true);
        link.setPage(canvas.page());
        var action = new PDActionGoTo();
        action.setDestination(pages.place(page, top));
        link.setAction(action);
        List<PDAnnotation> annotations = canvas.page().getAnnotations();
        annotations.add(link);
        canvas.page().setAnnotations(annotations);
        return link;
    }
}
