/// The dossier as a PDF, set by our own small layout engine over `export.file`: text becomes
/// fragments, lines, blocks, sheets and at last pages; tags, links and bookmarks go with it. Uses
/// `export.file`, `export.summary`, the JSON of `export.text` and what these may use.
@NullMarked
package dev.dateline.export.pdf;

import org.jspecify.annotations.NullMarked;
