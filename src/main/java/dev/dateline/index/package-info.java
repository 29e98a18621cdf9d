/// Lucene, and nothing outside sees it: the schema, the writer, the searches. Answers in the
/// records of `search`. Uses `article`, `quote`, `search` and `work`.
@NullMarked
package dev.dateline.index;

import org.jspecify.annotations.NullMarked;
