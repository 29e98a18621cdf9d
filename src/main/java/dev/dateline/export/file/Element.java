package dev.dateline.export.file;

import java.util.ArrayList;
import java.util.List;

/// One element of the structure tree, until it is written.
public final class Element {
    final int number;
    final String type;
    final int parent;
    final List<Element> children = new ArrayList<>();
    final StringBuilder kids = new StringBuilder();
    final StringBuilder more = new StringBuilder();

    /// The object number of the page where it begins; 0 while nothing of it is drawn.
    int page;

    Element(int number, String type, int parent) {
        this.number = number;
        this.type = type;
        this.parent = parent;
    }

    /// How a reader calls what it draws.
    String mark() {
        return type;
    }
}
