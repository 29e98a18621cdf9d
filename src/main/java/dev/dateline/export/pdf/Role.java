package dev.dateline.export.pdf;

import java.util.List;

/// What a block is to a screen reader: the PDF structure types around its text, outermost first.
enum Role {
    HEADING("H2"),
    SUBHEADING("H3"),
    PARAGRAPH("P"),
    STATEMENT("BlockQuote/P"),
    /// A name and, in [Ink#QUIET], the pages where it stands: each number leads there.
    INDEXED("P");

    private final String path;

    Role(String path) {
        this.path = path;
    }

    List<String> types() {
        return List.of(path.split("/"));
    }
}
