package dev.dateline.export.file;

import java.io.IOException;

/// One page to draw on. Whatever is drawn is either content of a structure element or an artifact:
/// decoration that a screen reader passes over.
public final class Page {
    private final PageTree tree;
    private final int number;
    private final Content content;
    private final StringBuilder elements = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int marks;

    Page(PageTree tree, int number, Content content) {
        this.tree = tree;
        this.number = number;
        this.content = content;
    }

    int number() {
        return number;
    }

    String elements() {
        return elements.toString();
    }

    String links() {
        return links.toString();
    }

    /// Where the operators go.
    public Content content() {
        return content;
    }

    /// What is drawn until [#end()] is part of `element`.
    public void begin(Element element) {
        int own = tree.object(number);
        if (element.page == 0) {
            element.page = own;
        }
        if (element.page == own) {
            element.kids.append(marks).append(' ');
        } else {
            element.kids
                    .append("<< /Type /MCR /Pg ")
                    .append(PdfFile.reference(own))
                    .append(" /MCID ")
                    .append(marks)
                    .append(" >> ");
        }
        elements.append(PdfFile.reference(element.number)).append(' ');
        content.raw("/" + element.mark() + " << /MCID " + marks + " >> BDC\n");
        marks++;
    }

    /// What is drawn until [#end()] is decoration.
    public void beginArtifact() {
        content.raw("/Artifact BMC\n");
    }

    public void end() {
        content.raw("EMC\n");
    }

    /// Makes an area of the page lead to a place of the document.
    ///
    /// @param link the element of the link
    /// @param words what it does
    public void link(
            Element link,
            float left,
            float bottom,
            float right,
            float top,
            String words,
            String place)
            throws IOException {
        PdfFile file = tree.file();
        int annotation = file.reserve();
        int key = tree.tags().nextKey(link.number);
        String area = new Content().numbers(left, bottom, right, top).toString().strip();
        file.write(
                annotation,
                "<< /Type /Annot /Subtype /Link /Rect ["
                        + area
                        + "] /Border [0 0 0] /F 4 /P "
                        + PdfFile.reference(tree.object(number))
                        + " /Contents "
                        + PdfText.string(words)
                        + " /StructParent "
                        + key
                        + " /A << /S /GoTo /D "
                        + place
                        + " >> >>");
        link.kids.append("<< /Type /OBJR /Obj ").append(PdfFile.reference(annotation));
        link.kids.append(" /Pg ").append(PdfFile.reference(tree.object(number))).append(" >> ");
        links.append(PdfFile.reference(annotation)).append(' ');
    }

    /// Writes the page.
    public void close() throws IOException {
        tree.write(this);
    }
}
