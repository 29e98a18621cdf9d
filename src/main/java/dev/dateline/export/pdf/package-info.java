/// The dossier as a PDF, set by our own small layout engine over PDFBox: text becomes fragments,
/// lines, blocks, sheets and at last pages; tags, links and bookmarks go with it. Uses
/// `export.account` and what that may use.
@NullMarked
package dev.dateline.export.pdf;

import org.jspecify.annotations.NullMarked;
