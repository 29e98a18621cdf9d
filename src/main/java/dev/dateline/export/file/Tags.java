package dev.dateline.export.file;

import java.io.IOException;
import java.util.Arrays;

/// The document's structure tree: what a screen reader follows, and PDF/UA demands.
public final class Tags {
    private static final int KIDS = 1_000;

    private final PdfFile file;
    private final int root;
    private final Element document;

    /// By key: the object with the elements of a page, or the element of a link.
    private int[] parents = new int[256];

    private int keys;
    private int notes;

    public Tags(PdfFile file) {
        this.file = file;
        root = file.reserve();
        document = new Element(file.reserve(), "Document", root);
    }

    public Element document() {
        return document;
    }

    public Element child(Element parent, String type) {
        var element = new Element(file.reserve(), type, parent.number);
        parent.children.add(element);
        parent.kids.append(PdfFile.reference(element.number)).append(' ');
        return element;
    }

    /// A note, which PDF/UA wants to have an identity.
    public Element note(Element parent) {
        Element note = child(parent, "Note");
        note.more.append(" /ID ").append(PdfText.string("note-" + ++notes));
        return note;
    }

    /// A picture, with what it shows in words and the part of the page that it covers.
    public Element figure(Element parent, String words, float... box) {
        Element figure = child(parent, "Figure");
        figure.more.append(" /Alt ").append(PdfText.string(words));
        figure.more.append(" /A << /O /Layout /BBox [");
        for (float side : box) {
            figure.more.append(PdfText.number(side)).append(' ');
        }
        figure.more.append("] >>");
        return figure;
    }

    /// Writes an element and all below it; nothing of them may be drawn afterwards.
    public void close(Element element) throws IOException {
        for (Element child : element.children) {
            close(child);
        }
        var body = new StringBuilder(96 + element.kids.length() + element.more.length());
        body.append("<< /Type /StructElem /S /").append(element.type);
        body.append(" /P ").append(PdfFile.reference(element.parent));
        if (element.page != 0) {
            body.append(" /Pg ").append(PdfFile.reference(element.page));
        }
        body.append(element.more).append(" /K [").append(element.kids).append("] >>");
        file.write(element.number, body.toString());
        element.children.clear();
    }

    /// Writes an element below `document` that is complete, and forgets it.
    public void release(Element element) throws IOException {
        release(document, element);
    }

    /// Writes an element below `parent` that is complete, and forgets it.
    public void release(Element parent, Element element) throws IOException {
        close(element);
        parent.children.remove(element);
    }

    int nextKey(int object) {
        if (keys == parents.length) {
            parents = Arrays.copyOf(parents, keys * 2);
        }
        parents[keys] = object;
        return keys++;
    }

    /// Writes what is left, and the way back from pages to elements.
    ///
    /// @return the number of the tree's root
    int finish() throws IOException {
        close(document);
        var kids = new StringBuilder();
        for (int from = 0; from < keys; from += KIDS) {
            kids.append(PdfFile.reference(numbers(from, Math.min(keys, from + KIDS)))).append(' ');
        }
        int tree = file.add("<< /Kids [%s] >>".formatted(kids.toString().strip()));
        file.write(
                root,
                "<< /Type /StructTreeRoot /K [%s] /ParentTree %s /ParentTreeNextKey %s >>"
                        .formatted(
                                PdfFile.reference(document.number), PdfFile.reference(tree), keys));
        return root;
    }

    private int numbers(int from, int to) throws IOException {
        var numbers = new StringBuilder();
        for (int key = from; key < to; key++) {
            numbers.append(key).append(' ').append(PdfFile.reference(parents[key])).append(' ');
        }
        return file.add(
                "<< /Limits [%s %s] /Nums [%s] >>"
                        .formatted(from, to - 1, numbers.toString().strip()));
    }
}
