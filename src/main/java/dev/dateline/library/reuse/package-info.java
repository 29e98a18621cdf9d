/// Finds where a quotation is repeated, shortened or changed by other articles.
@NullMarked
package dev.dateline.library.reuse;

import org.jspecify.annotations.NullMarked;
