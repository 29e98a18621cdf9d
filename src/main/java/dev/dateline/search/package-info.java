/// What can be asked of an archive and what it answers: the query language, requests, pages,
/// counts, and the one seam behind which a search engine stands. Pure values. Uses `article`,
/// `quote` and `work`.
@NullMarked
package dev.dateline.search;

import org.jspecify.annotations.NullMarked;
