/// The acts of the reader as a file of JSON lines, which loses nothing: docs/notes-format.md. Only
/// `library` uses it.
@NullMarked
package dev.dateline.notes.journal;

import org.jspecify.annotations.NullMarked;
