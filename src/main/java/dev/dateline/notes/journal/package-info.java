/// Stores transactions in an append-only JSON Lines file. `docs/notes-format.md` describes the
/// format. Only the `library` package uses it.
@NullMarked
package dev.dateline.notes.journal;

import org.jspecify.annotations.NullMarked;
