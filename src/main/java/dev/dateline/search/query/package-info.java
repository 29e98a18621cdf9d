/// The query language: parser, criteria and descriptions. `docs/search.md` is its reference.
@NullMarked
package dev.dateline.search.query;

import org.jspecify.annotations.NullMarked;
