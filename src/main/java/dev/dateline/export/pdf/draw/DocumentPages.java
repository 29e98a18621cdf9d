package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.object.PageTree;
import dev.dateline.export.pdf.object.PdfObjectWriter;
import dev.dateline.export.pdf.object.StructureTree;

/// All pages of the document. Numbers count from 1.
public final class DocumentPages {
    private final PageGeometry geometry;
    private final StructureTree structure;
    private final PageTree tree;
    private final DocumentFonts fonts;

    /// @param resources the object with what pages draw with, to be written later
    public DocumentPages(
            PdfObjectWriter file,
            PageGeometry paper,
            StructureTree tags,
            DocumentFonts fonts,
            int resources) {
        this.geometry = paper;
        this.structure = tags;
        this.fonts = fonts;
        tree = new PageTree(file, tags, resources, paper.width(), paper.height());
    }

    PageGeometry geometry() {
        return geometry;
    }

    public StructureTree structure() {
        return structure;
    }

    public PageTree tree() {
        return tree;
    }

    public PageCanvas open(int number) {
        return new PageCanvas(tree.open(number), fonts);
    }

    /// The destination of links to what begins `top` points below the top of a page's text.
    public String destination(int number, float top) {
        return tree.destination(number, geometry.destinationY(top));
    }
}
