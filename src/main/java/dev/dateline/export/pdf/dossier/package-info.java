/// Creates the parts of a dossier's PDF: cover, contents, items and appendices.
@NullMarked
package dev.dateline.export.pdf.dossier;

import org.jspecify.annotations.NullMarked;
