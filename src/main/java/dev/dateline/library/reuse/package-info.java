/// Finds other quotations that repeat, shorten or change a given quotation.
@NullMarked
package dev.dateline.library.reuse;

import org.jspecify.annotations.NullMarked;
