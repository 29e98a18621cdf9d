/// The way out: a dossier becomes a PDF or another file. Nothing outside sees a PDF library. Uses
/// `article`, `quote`, `dossier` and `work`.
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
