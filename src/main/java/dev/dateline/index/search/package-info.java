/// Searches articles and quotations: result pages, deep paging, collapsing and the CPU budget.
@NullMarked
package dev.dateline.index.search;

import org.jspecify.annotations.NullMarked;
