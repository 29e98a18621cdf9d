package dev.dateline.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

import java.util.ArrayList;
import java.util.List;

/// The document's structure tree: what a screen reader follows, and PDF/UA demands.
final class Tags {
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", tree);

    /// By key: an array of elements for a page, one element for a link.
    private final List<COSBase> parents = new ArrayList<>();

    private int notes;

    Tags(PDDocument pdf) {
        pdf.getDocumentCatalog().setStructureTreeRoot(tree);
        tree.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement child(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// A note, which PDF/UA wants to have an identity.
    PDStructureElement note(PDStructureElement parent) {
        PDStructureElement note = child(parent, "Note");
        note.setElementIdentifier("note-" + ++notes);
        return note;
    }

    /// The marked content of `page`, in order of its numbers, to be filled by [#attach].
    COSArray register(PDPage page) {
        var contents = new COSArray();
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, parents.size());
        parents.add(contents);
        return contents;
    }

    /// Makes the next marked content of a page part of an element.
    ///
    /// @return its number
    int attach(PDStructureElement element, PDPage page, COSArray contents) {
        int number = contents.size();
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (element.getPage().equals(page)) {
            element.appendKid(number);
        } else {
            var reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(number);
            element.appendKid(reference);
        }
        contents.add(element);
        return number;
    }

    void attach(PDStructureElement element, PDAnnotationLink link) {
        link.setStructParent(parents.size());
        parents.add(element.getCOSObject());
        var reference = new PDObjectReference();
        reference.setReferencedObject(link);
        element.appendKid(reference);
    }

    /// Writes the way back from content to elements; nothing may be attached afterwards.
    void finish() {
        var numbers = new COSArray();
        for (int key = 0; key < parents.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(parents.get(key));
        }
        var parentTree = new PDNumberTreeNode(PDParentTreeValue.class);
        parentTree.getCOSObject().setItem(COSName.NUMS, numbers);
        tree.setParentTree(parentTree);
        tree.setParentTreeNextKey(parents.size());
    }
}
