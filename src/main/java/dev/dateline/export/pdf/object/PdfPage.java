package dev.dateline.export.pdf.object;

import java.io.IOException;

/// One page to draw on. Whatever is drawn is either content of a structure element or an artifact:
/// decoration that a screen reader passes over.
public final class PdfPage {
    private final PageTree tree;
    private final int number;
    private final ContentStream content;
    private final StringBuilder elementReferences = new StringBuilder();
    private final StringBuilder annotationReferences = new StringBuilder();
    private int nextMarkedContentId;

    PdfPage(PageTree tree, int number, ContentStream content) {
        this.tree = tree;
        this.number = number;
        this.content = content;
    }

    int number() {
        return number;
    }

    String elementReferences() {
        return elementReferences.toString();
    }

    String annotationReferences() {
        return annotationReferences.toString();
    }

    /// Where the operators go.
    public ContentStream content() {
        return content;
    }

    /// What is drawn until [#end()] is part of `element`.
    public void beginContent(StructureElement element) {
        int own = tree.pageObject(number);
        if (element.pageObject == 0) {
            element.pageObject = own;
        }
        if (element.pageObject == own) {
            element.kids.append(nextMarkedContentId).append(' ');
        } else {
            element.kids
                    .append("<< /Type /MCR /Pg ")
                    .append(PdfObjectWriter.reference(own))
                    .append(" /MCID ")
                    .append(nextMarkedContentId)
                    .append(" >> ");
        }
        elementReferences.append(PdfObjectWriter.reference(element.objectNumber)).append(' ');
        content.raw("/" + element.tag() + " << /MCID " + nextMarkedContentId + " >> BDC\n");
        nextMarkedContentId++;
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
    public void addLink(
            StructureElement link,
            float left,
            float bottom,
            float right,
            float top,
            String words,
            String place)
            throws IOException {
        PdfObjectWriter file = tree.file();
        int annotation = file.reserve();
        int key = tree.tags().registerParent(link.objectNumber);
        String area = new ContentStream().numbers(left, bottom, right, top).toString().strip();
        file.write(
                annotation,
                "<< /Type /Annot /Subtype /Link /Rect ["
                        + area
                        + "] /Border [0 0 0] /F 4 /P "
                        + PdfObjectWriter.reference(tree.pageObject(number))
                        + " /Contents "
                        + PdfLiteral.textString(words)
                        + " /StructParent "
                        + key
                        + " /A << /S /GoTo /D "
                        + place
                        + " >> >>");
        link.kids.append("<< /Type /OBJR /Obj ").append(PdfObjectWriter.reference(annotation));
        link.kids
                .append(" /Pg ")
                .append(PdfObjectWriter.reference(tree.pageObject(number)))
                .append(" >> ");
        annotationReferences.append(PdfObjectWriter.reference(annotation)).append(' ');
    }

    /// Writes the page.
    public void close() throws IOException {
        tree.write(this);
    }
}
