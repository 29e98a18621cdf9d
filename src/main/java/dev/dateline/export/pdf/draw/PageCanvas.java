package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.object.PdfPage;
import dev.dateline.export.pdf.object.StructureElement;

import java.io.IOException;

/// One page to draw on.
public final class PageCanvas implements AutoCloseable {
    private final PdfPage page;
    private final LinePainter painter;

    /// Draws something.
    @FunctionalInterface
    public interface Drawing {
        void draw(LinePainter painter);
    }

    PageCanvas(PdfPage page, DocumentFonts faces) {
        this.page = page;
        painter = new LinePainter(page.content(), faces);
    }

    PdfPage page() {
        return page;
    }

    public void drawContent(StructureElement element, Drawing drawing) {
        page.beginContent(element);
        drawing.draw(painter);
        page.end();
    }

    public void drawArtifact(Drawing drawing) {
        page.beginArtifact();
        drawing.draw(painter);
        page.end();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
