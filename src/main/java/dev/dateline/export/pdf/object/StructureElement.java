package dev.dateline.export.pdf.object;

import java.util.ArrayList;
import java.util.List;

/// An element of the structure tree that has not been written to the PDF yet.
public final class StructureElement {
    final int objectNumber;
    final String type;
    final int parentObject;
    final List<StructureElement> children = new ArrayList<>();
    final StringBuilder kids = new StringBuilder();
    final StringBuilder attributes = new StringBuilder();

    /// The object number of the page where the element starts, or 0 if it has no content yet.
    int pageObject;

    StructureElement(int objectNumber, String type, int parentObject) {
        this.objectNumber = objectNumber;
        this.type = type;
        this.parentObject = parentObject;
    }
}
