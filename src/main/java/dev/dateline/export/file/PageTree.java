package dev.dateline.export.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All pages of a document, by their numbers from 1. They may be drawn in any order and led to
/// before they are.
public final class PageTree {
    private static final int BRANCH = 200;

    private final PdfFile file;
    private final Tags tags;
    private final int resources;
    private final float width;
    private final float height;
    private final int root;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> branches = new ArrayList<>();
    private final Content content = new Content();

    /// @param resources the object with the fonts of all pages, to be written later
    public PageTree(PdfFile file, Tags tags, int resources, float width, float height) {
        this.file = file;
        this.tags = tags;
        this.resources = resources;
        this.width = width;
        this.height = height;
        root = file.reserve();
    }

    /// Begins a page; only one is open at a time.
    public Page open(int number) {
        content.clear();
        return new Page(this, number, content);
    }

    /// The object number of a page.
    int object(int number) {
        while (pages.size() < number) {
            if (pages.size() % BRANCH == 0) {
                branches.add(file.reserve());
            }
            pages.add(file.reserve());
        }
        return pages.get(number - 1);
    }

    /// A place on a page, `y` points from its foot.
    public String place(int number, float y) {
        return "[" + PdfFile.reference(object(number)) + " /XYZ null " + Math.round(y) + " null]";
    }

    Tags tags() {
        return tags;
    }

    PdfFile file() {
        return file;
    }

    void write(Page page) throws IOException {
        int contents = file.reserve();
        file.writeStream(contents, "", content.bytes(), content.length());
        int elements = file.add("[" + page.elements().strip() + "]");
        int key = tags.nextKey(elements);
        String links = page.links().isEmpty() ? "" : " /Annots [" + page.links().strip() + "]";
        file.write(
                object(page.number()),
                ("<< /Type /Page /Parent %s /MediaBox [0 0 %s %s] /Resources %s /Contents %s"
                                + " /StructParents %s /Tabs /S%s >>")
                        .formatted(
                                PdfFile.reference(branches.get((page.number() - 1) / BRANCH)),
                                PdfText.number(width),
                                PdfText.number(height),
                                PdfFile.reference(resources),
                                PdfFile.reference(contents),
                                key,
                                links));
    }

    /// Writes the tree itself, when all pages are drawn.
    ///
    /// @return the number of its root
    int finish() throws IOException {
        for (int i = 0; i < branches.size(); i++) {
            List<Integer> below =
                    pages.subList(i * BRANCH, Math.min(pages.size(), (i + 1) * BRANCH));
            file.write(
                    branches.get(i),
                    "<< /Type /Pages /Parent %s /Kids [%s] /Count %s >>"
                            .formatted(PdfFile.reference(root), references(below), below.size()));
        }
        file.write(
                root,
                "<< /Type /Pages /Kids [%s] /Count %s >>"
                        .formatted(references(branches), pages.size()));
        return root;
    }

    private static String references(List<Integer> numbers) {
        return String.join(" ", numbers.stream().map(PdfFile::reference).toList());
    }
}
