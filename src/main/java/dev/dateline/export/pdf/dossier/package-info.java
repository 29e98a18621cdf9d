@NullMarked
package dev.dateline.export.pdf.dossier;

import org.jspecify.annotations.NullMarked;
