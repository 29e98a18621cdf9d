/// What users record about articles: events, transactions and the notes they add up to.
@NullMarked
package dev.dateline.notes;

import org.jspecify.annotations.NullMarked;
