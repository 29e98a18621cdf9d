/// Counts the articles of a result by day, source and speaker. Uses in-memory columns of each index
/// segment.
@NullMarked
package dev.dateline.index.facet;

import org.jspecify.annotations.NullMarked;
