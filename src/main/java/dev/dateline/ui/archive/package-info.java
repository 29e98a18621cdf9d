/// The open archive: opening and refreshing it, its queries, as-of date, counts and problems.
@NullMarked
package dev.dateline.ui.archive;

import org.jspecify.annotations.NullMarked;
