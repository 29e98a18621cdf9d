/// Finds quotations and their speakers in an article. Pure text analysis: reads and stores nothing.
///
/// [dev.dateline.quote.QuoteFinder] is the entry point. The subpackages are layers: `span`, `text`,
/// `mention`, `model`, `speaker`, `classify`. `unnamed` and `train` build on the whole.
@NullMarked
package dev.dateline.quote;

import org.jspecify.annotations.NullMarked;
