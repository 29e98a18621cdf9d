package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.object.PageTree;
import dev.dateline.export.pdf.object.StructureElement;
import dev.dateline.export.pdf.text.GlyphRun;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.message.Messages;

import java.io.IOException;

/// Makes the page numbers of an index lead to their pages.
final class IndexPageLinks {
    private static final float LINK_DESCENT = 2.6f;
    private static final float LINK_ASCENT = 7.4f;

    private final DocumentPages pages;

    IndexPageLinks(DocumentPages pages) {
        this.pages = pages;
    }

    /// @param entry the element that holds the text
    void add(PageCanvas canvas, StructureElement entry, PlacedText drawn) throws IOException {
        drawn.visitLines((line, left, y) -> {
            for (TypesetLine.PositionedRun placed : line.positionedRuns()) {
                int page = leadingPageNumber(placed.run());
                if (page > 0) {
                    link(canvas, entry, page, left + placed.x(), left + placed.end(), y);
                }
            }
        });
    }

    /// The number that a piece begins with; 0 for other pieces.
    private static int leadingPageNumber(GlyphRun run) {
        if (run.style().color() != PdfColor.SECONDARY) {
            return 0;
        }
        String text = run.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
    }

    private void link(
            PageCanvas canvas, StructureElement entry, int page, float left, float right, float y)
            throws IOException {
        canvas.page()
                .addLink(
                        pages.structure().addChild(entry, "Link"),
                        new PageTree.Area(left, y - LINK_DESCENT, right, y + LINK_ASCENT),
                        Messages.of("export.page.link", Integer.toString(page)),
                        pages.destination(page, 0));
    }
}
