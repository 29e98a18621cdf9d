/// Splits text into index terms, lists word inflections and parses the words of queries.
@NullMarked
package dev.dateline.index.analysis;

import org.jspecify.annotations.NullMarked;
