/// Finds groups of near-duplicate articles by their MinHash signatures.
@NullMarked
package dev.dateline.index.duplicates;

import org.jspecify.annotations.NullMarked;
