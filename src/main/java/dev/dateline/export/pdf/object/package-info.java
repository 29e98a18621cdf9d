/// Writes the objects of a PDF file: pages, structure tree, outline, fonts, metadata and
/// attachments. Knows nothing of dossiers.
@NullMarked
package dev.dateline.export.pdf.object;

import org.jspecify.annotations.NullMarked;
