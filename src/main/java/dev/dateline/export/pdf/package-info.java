/// Writes dossiers as PDF. The sub-packages shape text, lay out and draw pages, and write PDF
/// objects.
@NullMarked
package dev.dateline.export.pdf;

import org.jspecify.annotations.NullMarked;
