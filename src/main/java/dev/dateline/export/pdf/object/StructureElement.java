package dev.dateline.export.pdf.object;

import java.util.ArrayList;
import java.util.List;

/// One element of the structure tree, until it is written.
public final class StructureElement {
    final int objectNumber;
    final String type;
    final int parentObject;
    final List<StructureElement> children = new ArrayList<>();
    final StringBuilder kids = new StringBuilder();
    final StringBuilder attributes = new StringBuilder();

    /// The object number of the page where it begins; 0 while nothing of it is drawn.
    int pageObject;

    StructureElement(int number, String type, int parent) {
        this.objectNumber = number;
        this.type = type;
        this.parentObject = parent;
    }

    /// How a reader calls what it draws.
    String tag() {
        return type;
    }
}
