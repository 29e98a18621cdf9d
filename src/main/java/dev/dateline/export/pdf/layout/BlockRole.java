package dev.dateline.export.pdf.layout;

import java.util.List;

/// What a block is to a screen reader: the PDF structure types around its text, outermost first.
public enum BlockRole {
    HEADING("H2"),
    SUBHEADING("H3"),
    PARAGRAPH("P"),
    BLOCK_QUOTE("BlockQuote/P"),
    /// A name and, in [PdfColor#SECONDARY], the pages where it stands: each number leads there.
    INDEX_ENTRY("P");

    private final String path;

    BlockRole(String path) {
        this.path = path;
    }

    public List<String> structureTypes() {
        return List.of(path.split("/"));
    }
}
