package dev.dateline.export.pdf;

import dev.dateline.export.file.PageTree;
import dev.dateline.export.file.PdfFile;
import dev.dateline.export.file.Tags;

/// All pages of the document. Numbers count from 1.
final class Pages {
    private final Paper paper;
    private final Tags tags;
    private final PageTree tree;
    private final Faces faces;

    /// @param resources the object with what pages draw with, to be written later
    Pages(PdfFile file, Paper paper, Tags tags, Faces faces, int resources) {
        this.paper = paper;
        this.tags = tags;
        this.faces = faces;
        tree = new PageTree(file, tags, resources, paper.width(), paper.height());
    }

    Paper paper() {
        return paper;
    }

    Tags tags() {
        return tags;
    }

    PageTree tree() {
        return tree;
    }

    PageCanvas open(int number) {
        return new PageCanvas(tree.open(number), faces);
    }

    /// The destination of links to what begins `top` points below the top of a page's text.
    String place(int number, float top) {
        return tree.place(number, paper.view(top));
    }
}
