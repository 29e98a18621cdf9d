/// Value types of a dossier: its items, heading, export options, formats and report. `export`
/// writes them to files. Depends on `article` and `quote`.
@NullMarked
package dev.dateline.dossier;

import org.jspecify.annotations.NullMarked;
