package dev.dateline.export.pdf;

import dev.dateline.export.file.Element;
import dev.dateline.message.Messages;

import java.io.IOException;

/// Makes the page numbers of an index lead to their pages.
final class PageLinks {
    private static final float BELOW = 2.6f;
    private static final float ABOVE = 7.4f;

    private final Pages pages;

    PageLinks(Pages pages) {
        this.pages = pages;
    }

    /// @param entry the element that holds the text
    void add(PageCanvas canvas, Element entry, DrawnText drawn) throws IOException {
        drawn.visitLines((line, left, y) -> {
            for (Line.Placed placed : line.placed()) {
                int page = page(placed.piece());
                if (page > 0) {
                    link(canvas, entry, page, left + placed.x(), left + placed.end(), y);
                }
            }
        });
    }

    /// The number that a piece begins with; 0 for other pieces.
    private static int page(Piece piece) {
        if (piece.style().ink() != Ink.QUIET) {
            return 0;
        }
        String text = piece.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
    }

    private void link(PageCanvas canvas, Element entry, int page, float left, float right, float y)
            throws IOException {
        canvas.page()
                .link(
                        pages.tags().child(entry, "Link"),
                        left,
                        y - BELOW,
                        right,
                        y + ABOVE,
                        Messages.of("export.link", Integer.toString(page)),
                        pages.place(page, 0));
    }
}
