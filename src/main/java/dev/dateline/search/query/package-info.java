/// The query language: its parser, the criteria of a query and their descriptions. `docs/search.md`
/// is its reference.
@NullMarked
package dev.dateline.search.query;

import org.jspecify.annotations.NullMarked;
