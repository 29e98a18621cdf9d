/// The dossier: what the reader has collected, in order, and writing it to a file. Uses the
/// records, [dev.dateline.library.Selection] and `ui.fx`; [dev.dateline.ui.archive.OpenArchive]
/// writes it.
@NullMarked
package dev.dateline.ui.dossier;

import org.jspecify.annotations.NullMarked;
