/// Stores articles, problems and file stamps in a Lucene index and opens searchers on it.
@NullMarked
package dev.dateline.index.store;

import org.jspecify.annotations.NullMarked;
