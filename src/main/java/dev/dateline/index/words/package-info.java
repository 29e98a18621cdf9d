/// How text falls into words: the one analysis that the index and every query go through. Uses
/// Lucene only.
@NullMarked
package dev.dateline.index.words;

import org.jspecify.annotations.NullMarked;
