/// The dossier: the articles and quotations that the user has collected, in order, and their
/// export.
@NullMarked
package dev.dateline.ui.dossier;

import org.jspecify.annotations.NullMarked;
