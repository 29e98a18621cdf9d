/// Editing of stars, tags, highlights, notes and saved searches, and their section in the left
/// column.
@NullMarked
package dev.dateline.ui.notes;

import org.jspecify.annotations.NullMarked;
