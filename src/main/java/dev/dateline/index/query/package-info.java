/// Compiles parsed queries into Lucene queries.
@NullMarked
package dev.dateline.index.query;

import org.jspecify.annotations.NullMarked;
