package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.object.PageTree;
import dev.dateline.export.pdf.object.StructureElement;
import dev.dateline.export.pdf.text.GlyphRun;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.message.Messages;

import java.io.IOException;

/// Turns the page numbers in an index of names into links.
final class IndexPageLinks {
    private static final float LINK_DESCENT = 2.6f;
    private static final float LINK_ASCENT = 7.4f;

    private final DocumentPages pages;

    IndexPageLinks(DocumentPages pages) {
        this.pages = pages;
    }

    /// @param entry the structure element of the text
    void add(PageCanvas canvas, StructureElement entry, PlacedText text) throws IOException {
        text.visitLines((line, left, y) -> {
            for (TypesetLine.PositionedRun run : line.positionedRuns()) {
                int page = leadingPageNumber(run.run());
                if (page > 0) {
                    link(canvas, entry, page, area(left + run.x(), left + run.end(), y));
                }
            }
        });
    }

    private static PageTree.Area area(float left, float right, float baseline) {
        return new PageTree.Area(left, baseline - LINK_DESCENT, right, baseline + LINK_ASCENT);
    }

    /// Returns the page number at the start of a glyph run, or 0 if there is none.
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

    private void link(PageCanvas canvas, StructureElement entry, int page, PageTree.Area area)
            throws IOException {
        canvas.page()
                .addLink(
                        pages.structure().addChild(entry, "Link"),
                        area,
                        Messages.of("export.page.link", Integer.toString(page)),
                        pages.destination(page, 0));
    }
}
