/// Requests to an archive and their results, and the interface of the search index. All are
/// immutable values, apart from [dev.dateline.search.ArchiveIndex] and
/// [dev.dateline.search.IndexedFiles].
@NullMarked
package dev.dateline.search;

import org.jspecify.annotations.NullMarked;
