package dev.dateline.export.pdf;

import dev.dateline.export.file.Element;
import dev.dateline.export.file.Page;

import java.io.IOException;

/// One page to draw on.
final class PageCanvas implements AutoCloseable {
    private final Page page;
    private final LinePainter painter;

    /// Draws something.
    @FunctionalInterface
    interface Drawing {
        void draw(LinePainter painter);
    }

    PageCanvas(Page page, Faces faces) {
        this.page = page;
        painter = new LinePainter(page.content(), faces);
    }

    Page page() {
        return page;
    }

    void content(Element element, Drawing drawing) {
        page.begin(element);
        drawing.draw(painter);
        page.end();
    }

    void artifact(Drawing drawing) {
        page.beginArtifact();
        drawing.draw(painter);
        page.end();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
