package dev.dateline.export.pdf.layout;

import java.util.List;

/// The role of a block for screen readers, as a path of PDF structure types.
public enum BlockRole {
    HEADING("H2"),
    SUBHEADING("H3"),
    PARAGRAPH("P"),
    BLOCK_QUOTE("BlockQuote/P"),
    /// A name and its page numbers in [dev.dateline.export.pdf.font.PdfColor#SECONDARY]. Each
    /// number is a link to its page.
    INDEX_ENTRY("P");

    private final String path;

    BlockRole(String path) {
        this.path = path;
    }

    /// Returns the structure types, the outermost first.
    public List<String> structureTypes() {
        return List.of(path.split("/"));
    }
}
