/// Writes dossiers in text formats, with one class for each format.
@NullMarked
package dev.dateline.export.text;

import org.jspecify.annotations.NullMarked;
