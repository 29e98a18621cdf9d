/// Stores notes and applies corrections to quotations and to the index.
@NullMarked
package dev.dateline.library.notes;

import org.jspecify.annotations.NullMarked;
