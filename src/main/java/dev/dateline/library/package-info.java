/// The use cases, without a screen: open an archive and bring it up to date, search it, read an
/// article, list quotations, export a dossier. What `ui` and `cli` stand on.
@NullMarked
package dev.dateline.library;

import org.jspecify.annotations.NullMarked;
