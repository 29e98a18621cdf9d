package dev.dateline.export.pdf.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All pages of a document, by their numbers from 1. They may be drawn in any order and led to
/// before they are.
public final class PageTree {
    private static final int PAGES_PER_NODE = 200;

    private final PdfObjectWriter file;
    private final StructureTree tags;
    private final int resources;
    private final float width;
    private final float height;
    private final int root;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> treeNodes = new ArrayList<>();
    private final ContentStream content = new ContentStream();

    /// @param resources the object with the fonts of all pages, to be written later
    public PageTree(
            PdfObjectWriter file, StructureTree tags, int resources, float width, float height) {
        this.file = file;
        this.tags = tags;
        this.resources = resources;
        this.width = width;
        this.height = height;
        root = file.reserve();
    }

    /// Begins a page; only one is open at a time.
    public PdfPage open(int number) {
        content.clear();
        return new PdfPage(this, number, content);
    }

    /// The object number of a page.
    int pageObject(int number) {
        while (pages.size() < number) {
            if (pages.size() % PAGES_PER_NODE == 0) {
                treeNodes.add(file.reserve());
            }
            pages.add(file.reserve());
        }
        return pages.get(number - 1);
    }

    /// A place on a page, `y` points from its foot.
    public String destination(int number, float y) {
        return "["
                + PdfObjectWriter.reference(pageObject(number))
                + " /XYZ null "
                + Math.round(y)
                + " null]";
    }

    StructureTree tags() {
        return tags;
    }

    PdfObjectWriter file() {
        return file;
    }

    void write(PdfPage page) throws IOException {
        int contents = file.reserve();
        file.writeStream(contents, "", content.bytes(), content.length());
        int elements = file.add("[" + page.elementReferences().strip() + "]");
        int key = tags.registerParent(elements);
        String links =
                page.annotationReferences().isEmpty()
                        ? ""
                        : " /Annots [" + page.annotationReferences().strip() + "]";
        file.write(
                pageObject(page.number()),
                ("<< /Type /Page /Parent %s /MediaBox [0 0 %s %s] /Resources %s /Contents %s"
                                + " /StructParents %s /Tabs /S%s >>")
                        .formatted(
                                PdfObjectWriter.reference(
                                        treeNodes.get((page.number() - 1) / PAGES_PER_NODE)),
                                PdfLiteral.number(width),
                                PdfLiteral.number(height),
                                PdfObjectWriter.reference(resources),
                                PdfObjectWriter.reference(contents),
                                key,
                                links));
    }

    /// Writes the tree itself, when all pages are drawn.
    ///
    /// @return the number of its root
    int finish() throws IOException {
        for (int i = 0; i < treeNodes.size(); i++) {
            List<Integer> below =
                    pages.subList(
                            i * PAGES_PER_NODE, Math.min(pages.size(), (i + 1) * PAGES_PER_NODE));
            file.write(
                    treeNodes.get(i),
                    "<< /Type /Pages /Parent %s /Kids [%s] /Count %s >>"
                            .formatted(
                                    PdfObjectWriter.reference(root),
                                    references(below),
                                    below.size()));
        }
        file.write(
                root,
                "<< /Type /Pages /Kids [%s] /Count %s >>"
                        .formatted(references(treeNodes), pages.size()));
        return root;
    }

    private static String references(List<Integer> numbers) {
        return String.join(" ", numbers.stream().map(PdfObjectWriter::reference).toList());
    }
}
