package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.object.PageTree;
import dev.dateline.export.pdf.object.StructureElement;

import java.io.IOException;

/// A page that is open for drawing until it is closed.
public final class PageCanvas implements AutoCloseable {
    private final PageTree.Page page;
    private final LinePainter painter;

    /// Draws a part of a page into its content stream.
    @FunctionalInterface
    public interface Drawing {
        void draw(LinePainter painter);
    }

    PageCanvas(PageTree.Page page, DocumentFonts fonts) {
        this.page = page;
        painter = new LinePainter(page.content(), fonts);
    }

    PageTree.Page page() {
        return page;
    }

    /// Draws a part of a page as content of a structure element, which screen readers read.
    public void drawContent(StructureElement element, Drawing drawing) {
        page.beginContent(element);
        drawing.draw(painter);
        page.end();
    }

    /// Draws a part of a page as decoration, which screen readers ignore.
    public void drawArtifact(Drawing drawing) {
        page.beginArtifact();
        drawing.draw(painter);
        page.end();
    }

    /// Ends the page and writes it to the file.
    @Override
    public void close() throws IOException {
        page.close();
    }
}
