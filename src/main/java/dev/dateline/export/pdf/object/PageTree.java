package dev.dateline.export.pdf.object;

import static dev.dateline.export.pdf.object.PdfObjectWriter.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The pages of a PDF, numbered from 1. Pages can be drawn in any order, and destinations may refer
/// to pages that are drawn later.
public final class PageTree {
    private static final int PAGES_PER_NODE = 200;

    private final PdfObjectWriter file;
    private final StructureTree structure;
    private final int resources;
    private final String mediaBox;
    private final int root;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> treeNodes = new ArrayList<>();
    private final ContentStream content = new ContentStream();

    /// @param resources the number of the object with the resources of all pages, written later
    /// @param width the width of all pages in points
    /// @param height the height of all pages in points
    public PageTree(
            PdfObjectWriter file,
            StructureTree structure,
            int resources,
            float width,
            float height) {
        this.file = file;
        this.structure = structure;
        this.resources = resources;
        mediaBox = "[0 0 %s %s]".formatted(PdfLiteral.number(width), PdfLiteral.number(height));
        root = file.reserve();
    }

    /// Opens a page for drawing. Only one page can be open at a time.
    public Page open(int number) {
        content.clear();
        return new Page(number);
    }

    /// Returns the object number of a page.
    private int pageObject(int number) {
        while (pages.size() < number) {
            if (pages.size() % PAGES_PER_NODE == 0) {
                treeNodes.add(file.reserve());
            }
            pages.add(file.reserve());
        }
        return pages.get(number - 1);
    }

    /// Returns the PDF destination on a page that is `y` points above its bottom.
    public String destination(int number, float y) {
        return "[" + reference(pageObject(number)) + " /XYZ null " + Math.round(y) + " null]";
    }

    /// Writes the page tree after all pages are drawn.
    ///
    /// @return the object number of its root
    int finish() throws IOException {
        for (int i = 0; i < treeNodes.size(); i++) {
            int end = Math.min(pages.size(), (i + 1) * PAGES_PER_NODE);
            List<Integer> children = pages.subList(i * PAGES_PER_NODE, end);
            file.write(
                    treeNodes.get(i),
                    "<< /Type /Pages /Parent %s /Kids [%s] /Count %s >>"
                            .formatted(reference(root), references(children), children.size()));
        }
        file.write(
                root,
                "<< /Type /Pages /Kids [%s] /Count %s >>"
                        .formatted(references(treeNodes), pages.size()));
        return root;
    }

    private static String references(List<Integer> numbers) {
        return numbers.stream().map(PdfObjectWriter::reference).collect(Collectors.joining(" "));
    }

    /// A rectangle on a page, in points from the bottom left.
    public record Area(float left, float bottom, float right, float top) {}

    /// An open page. All drawing is either content of a structure element or an artifact, which is
    /// decoration that screen readers ignore.
    public final class Page {
        private final int number;
        private final StringBuilder elements = new StringBuilder();
        private final StringBuilder annotations = new StringBuilder();
        private int nextMarkedContentId;

        private Page(int number) {
            this.number = number;
        }

        /// Returns the drawing operators of the page.
        public ContentStream content() {
            return content;
        }

        /// Makes everything drawn until [#end()] a part of the content of `element`.
        public void beginContent(StructureElement element) {
            int object = pageObject(number);
            if (element.pageObject == 0) {
                element.pageObject = object;
            }
            if (element.pageObject == object) {
                element.kids.append(nextMarkedContentId).append(' ');
            } else {
                element.kids
                        .append("<< /Type /MCR /Pg ")
                        .append(reference(object))
                        .append(" /MCID ")
                        .append(nextMarkedContentId)
                        .append(" >> ");
            }
            elements.append(reference(element.objectNumber)).append(' ');
            content.raw("/" + element.type + " << /MCID " + nextMarkedContentId + " >> BDC\n");
            nextMarkedContentId++;
        }

        /// Makes everything drawn until [#end()] an artifact, which screen readers ignore.
        public void beginArtifact() {
            content.raw("/Artifact BMC\n");
        }

        /// Ends the content or artifact that was begun last.
        public void end() {
            content.raw("EMC\n");
        }

        /// Adds a link from an area of the page to a place of the document.
        ///
        /// @param link the structure element of the link
        /// @param area the clickable area
        /// @param description what the link does, for screen readers
        /// @param destination a destination as [PageTree#destination] returns it
        public void addLink(
                StructureElement link, Area area, String description, String destination)
                throws IOException {
            int annotation = file.reserve();
            int object = pageObject(number);
            int key = structure.registerParent(link.objectNumber);
            var rectangle =
                    new ContentStream()
                            .numbers(area.left(), area.bottom(), area.right(), area.top());
            file.write(
                    annotation,
                    "<< /Type /Annot /Subtype /Link /Rect ["
                            + rectangle.toString().strip()
                            + "] /Border [0 0 0] /F 4 /P "
                            + reference(object)
                            + " /Contents "
                            + PdfLiteral.textString(description)
                            + " /StructParent "
                            + key
                            + " /A << /S /GoTo /D "
                            + destination
                            + " >> >>");
            link.kids
                    .append("<< /Type /OBJR /Obj ")
                    .append(reference(annotation))
                    .append(" /Pg ")
                    .append(reference(object))
                    .append(" >> ");
            annotations.append(reference(annotation)).append(' ');
        }

        /// Writes the page to the file.
        public void close() throws IOException {
            int contents = file.reserve();
            file.writeStream(contents, "", content.bytes(), content.length());
            int key = structure.registerParent(file.add("[" + elements.toString().strip() + "]"));
            int object = pageObject(number);
            int treeNode = treeNodes.get((number - 1) / PAGES_PER_NODE);
            String links =
                    annotations.isEmpty()
                            ? ""
                            : " /Annots [" + annotations.toString().strip() + "]";
            file.write(
                    object,
                    ("<< /Type /Page /Parent %s /MediaBox %s /Resources %s /Contents %s"
                                    + " /StructParents %s /Tabs /S%s >>")
                            .formatted(
                                    reference(treeNode),
                                    mediaBox,
                                    reference(resources),
                                    reference(contents),
                                    key,
                                    links));
        }
    }
}
