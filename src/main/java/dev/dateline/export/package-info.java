/// Writes dossiers as PDF or in text formats, and renders previews. No other package uses a PDF
/// library.
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
