/// What users record about articles: note events, transactions and the notes that result from them.
@NullMarked
package dev.dateline.notes;

import org.jspecify.annotations.NullMarked;
