/// Implements [dev.dateline.search.ArchiveIndex] with Lucene. Results are records of `search`.
/// Results are records of `search`.
@NullMarked
package dev.dateline.index;

import org.jspecify.annotations.NullMarked;
