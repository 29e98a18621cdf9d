/// Finds the matches of a query in an article's text and builds snippets around them.
@NullMarked
package dev.dateline.index.highlight;

import org.jspecify.annotations.NullMarked;
