/// Implements the archive index with Lucene. Results are records of `search`.
@NullMarked
package dev.dateline.index;

import org.jspecify.annotations.NullMarked;
