package dev.dateline.export.pdf.object;

import static dev.dateline.export.pdf.object.PdfObjectWriter.reference;

import java.io.IOException;
import java.util.Arrays;

/// The structure tree of a document, which screen readers follow and PDF/UA requires.
public final class StructureTree {
    private static final int KEYS_PER_NODE = 1_000;

    private final PdfObjectWriter file;
    private final int root;
    private final StructureElement document;

    /// The object number for each key of the parent tree: a page's array of elements, or a link's
    /// element.
    private int[] parentTree = new int[256];

    private int keyCount;
    private int noteCount;

    public StructureTree(PdfObjectWriter file) {
        this.file = file;
        root = file.reserve();
        document = new StructureElement(file.reserve(), "Document", root);
    }

    /// Returns the root element, to which all other elements belong.
    public StructureElement document() {
        return document;
    }

    /// Adds a child element of a PDF structure type such as "P".
    public StructureElement addChild(StructureElement parent, String type) {
        var element = new StructureElement(file.reserve(), type, parent.objectNumber);
        parent.children.add(element);
        parent.kids.append(reference(element.objectNumber)).append(' ');
        return element;
    }

    /// Adds a note element with the unique ID that PDF/UA requires.
    public StructureElement addNote(StructureElement parent) {
        StructureElement note = addChild(parent, "Note");
        note.attributes.append(" /ID ").append(PdfLiteral.textString("note-" + ++noteCount));
        return note;
    }

    /// Adds a figure element with a description for screen readers.
    ///
    /// @param description what the figure shows, for screen readers
    /// @param area the area that the figure covers
    public StructureElement addFigure(
            StructureElement parent, String description, PageTree.Area area) {
        StructureElement figure = addChild(parent, "Figure");
        figure.attributes.append(" /Alt ").append(PdfLiteral.textString(description));
        figure.attributes.append(" /A << /O /Layout /BBox [");
        figure.attributes.append(
                new ContentStream().numbers(area.left(), area.bottom(), area.right(), area.top()));
        figure.attributes.append("] >>");
        return figure;
    }

    /// Writes an element and its descendants, which must not be drawn afterwards.
    private void write(StructureElement element) throws IOException {
        for (StructureElement child : element.children) {
            write(child);
        }
        var body = new StringBuilder(96 + element.kids.length() + element.attributes.length());
        body.append("<< /Type /StructElem /S /").append(element.type);
        body.append(" /P ").append(reference(element.parentObject));
        if (element.pageObject != 0) {
            body.append(" /Pg ").append(reference(element.pageObject));
        }
        body.append(element.attributes).append(" /K [").append(element.kids).append("] >>");
        file.write(element.objectNumber, body.toString());
        element.children.clear();
    }

    /// Writes a complete child of the document and releases its memory.
    public void writeAndForget(StructureElement element) throws IOException {
        writeAndForget(document, element);
    }

    /// Writes a complete child of `parent` and releases its memory.
    public void writeAndForget(StructureElement parent, StructureElement element)
            throws IOException {
        write(element);
        parent.children.remove(element);
    }

    /// Adds an object to the parent tree.
    ///
    /// @return its key
    int registerParent(int objectNumber) {
        if (keyCount == parentTree.length) {
            parentTree = Arrays.copyOf(parentTree, keyCount * 2);
        }
        parentTree[keyCount] = objectNumber;
        return keyCount++;
    }

    /// Writes the remaining elements and the parent tree, which maps pages to elements.
    ///
    /// @return the object number of the tree's root
    int finish() throws IOException {
        write(document);
        var kids = new StringBuilder();
        for (int start = 0; start < keyCount; start += KEYS_PER_NODE) {
            int end = Math.min(keyCount, start + KEYS_PER_NODE);
            kids.append(reference(writeParentTreeNode(start, end))).append(' ');
        }
        int tree = file.add("<< /Kids [%s] >>".formatted(kids.toString().strip()));
        file.write(
                root,
                "<< /Type /StructTreeRoot /K [%s] /ParentTree %s /ParentTreeNextKey %s >>"
                        .formatted(reference(document.objectNumber), reference(tree), keyCount));
        return root;
    }

    private int writeParentTreeNode(int start, int end) throws IOException {
        var numbers = new StringBuilder();
        for (int key = start; key < end; key++) {
            numbers.append(key).append(' ').append(reference(parentTree[key])).append(' ');
        }
        return file.add(
                "<< /Limits [%s %s] /Nums [%s] >>"
                        .formatted(start, end - 1, numbers.toString().strip()));
    }
}
