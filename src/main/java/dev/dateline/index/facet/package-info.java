/// Counts the articles of a result by day, source and speaker, with per-segment columns in memory.
@NullMarked
package dev.dateline.index.facet;

import org.jspecify.annotations.NullMarked;
