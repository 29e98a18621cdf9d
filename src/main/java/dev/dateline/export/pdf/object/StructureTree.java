package dev.dateline.export.pdf.object;

import java.io.IOException;
import java.util.Arrays;

/// The document's structure tree: what a screen reader follows, and PDF/UA demands.
public final class StructureTree {
    private static final int KEYS_PER_NODE = 1_000;

    private final PdfObjectWriter file;
    private final int root;
    private final StructureElement document;

    /// By key: the object with the elements of a page, or the element of a link.
    private int[] parentTree = new int[256];

    private int keyCount;
    private int noteCount;

    public StructureTree(PdfObjectWriter file) {
        this.file = file;
        root = file.reserve();
        document = new StructureElement(file.reserve(), "Document", root);
    }

    public StructureElement document() {
        return document;
    }

    public StructureElement addChild(StructureElement parent, String type) {
        var element = new StructureElement(file.reserve(), type, parent.objectNumber);
        parent.children.add(element);
        parent.kids.append(PdfObjectWriter.reference(element.objectNumber)).append(' ');
        return element;
    }

    /// A note, which PDF/UA wants to have an identity.
    public StructureElement addNote(StructureElement parent) {
        StructureElement note = addChild(parent, "Note");
        note.attributes.append(" /ID ").append(PdfLiteral.textString("note-" + ++noteCount));
        return note;
    }

    /// A picture, with what it shows in words and the part of the page that it covers.
    public StructureElement addFigure(StructureElement parent, String words, float... box) {
        StructureElement figure = addChild(parent, "Figure");
        figure.attributes.append(" /Alt ").append(PdfLiteral.textString(words));
        figure.attributes.append(" /A << /O /Layout /BBox [");
        for (float side : box) {
            figure.attributes.append(PdfLiteral.number(side)).append(' ');
        }
        figure.attributes.append("] >>");
        return figure;
    }

    /// Writes an element and all below it; nothing of them may be drawn afterwards.
    public void write(StructureElement element) throws IOException {
        for (StructureElement child : element.children) {
            write(child);
        }
        var body = new StringBuilder(96 + element.kids.length() + element.attributes.length());
        body.append("<< /Type /StructElem /S /").append(element.type);
        body.append(" /P ").append(PdfObjectWriter.reference(element.parentObject));
        if (element.pageObject != 0) {
            body.append(" /Pg ").append(PdfObjectWriter.reference(element.pageObject));
        }
        body.append(element.attributes).append(" /K [").append(element.kids).append("] >>");
        file.write(element.objectNumber, body.toString());
        element.children.clear();
    }

    /// Writes an element below `document` that is complete, and forgets it.
    public void writeAndForget(StructureElement element) throws IOException {
        writeAndForget(document, element);
    }

    /// Writes an element below `parent` that is complete, and forgets it.
    public void writeAndForget(StructureElement parent, StructureElement element)
            throws IOException {
        write(element);
        parent.children.remove(element);
    }

    int registerParent(int object) {
        if (keyCount == parentTree.length) {
            parentTree = Arrays.copyOf(parentTree, keyCount * 2);
        }
        parentTree[keyCount] = object;
        return keyCount++;
    }

    /// Writes what is left, and the way back from pages to elements.
    ///
    /// @return the number of the tree's root
    int finish() throws IOException {
        write(document);
        var kids = new StringBuilder();
        for (int from = 0; from < keyCount; from += KEYS_PER_NODE) {
            kids.append(
                            PdfObjectWriter.reference(
                                    writeParentTreeNode(
                                            from, Math.min(keyCount, from + KEYS_PER_NODE))))
                    .append(' ');
        }
        int tree = file.add("<< /Kids [%s] >>".formatted(kids.toString().strip()));
        file.write(
                root,
                "<< /Type /StructTreeRoot /K [%s] /ParentTree %s /ParentTreeNextKey %s >>"
                        .formatted(
                                PdfObjectWriter.reference(document.objectNumber),
                                PdfObjectWriter.reference(tree),
                                keyCount));
        return root;
    }

    private int writeParentTreeNode(int from, int to) throws IOException {
        var numbers = new StringBuilder();
        for (int key = from; key < to; key++) {
            numbers.append(key)
                    .append(' ')
                    .append(PdfObjectWriter.reference(parentTree[key]))
                    .append(' ');
        }
        return file.add(
                "<< /Limits [%s %s] /Nums [%s] >>"
                        .formatted(from, to - 1, numbers.toString().strip()));
    }
}
