package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.object.PageTree;
import dev.dateline.export.pdf.object.PdfObjectWriter;
import dev.dateline.export.pdf.object.StructureTree;

/// Opens the pages of a PDF for drawing. Page numbers start at 1.
public final class DocumentPages {
    private final PageGeometry geometry;
    private final StructureTree structure;
    private final PageTree tree;
    private final DocumentFonts fonts;

    /// @param resources the number of the object with the resources of all pages, written later
    public DocumentPages(
            PdfObjectWriter file,
            PageGeometry geometry,
            StructureTree structure,
            DocumentFonts fonts,
            int resources) {
        this.geometry = geometry;
        this.structure = structure;
        this.fonts = fonts;
        tree = new PageTree(file, structure, resources, geometry.width(), geometry.height());
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

    /// Opens a page for drawing. Only one page can be open at a time.
    public PageCanvas open(int number) {
        return new PageCanvas(tree.open(number), fonts);
    }

    /// Returns the PDF destination that is `top` points below the top of a page's text area.
    public String destination(int number, float top) {
        return tree.destination(number, geometry.destinationY(top));
    }
}
