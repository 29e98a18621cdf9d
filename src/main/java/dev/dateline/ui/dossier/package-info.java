/// The dossier: what the reader has collected, in order, and writing it to a file. Uses the
/// records, [dev.dateline.library.Selection] and `ui.fx`; the archive writes it, behind
/// [dev.dateline.ui.dossier.DossierWriter].
@NullMarked
package dev.dateline.ui.dossier;

import org.jspecify.annotations.NullMarked;
