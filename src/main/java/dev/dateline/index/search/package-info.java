/// Searches articles and quotations: result pages, deep paging, collapsing of near-duplicates and
/// CPU budget.
@NullMarked
package dev.dateline.index.search;

import org.jspecify.annotations.NullMarked;
