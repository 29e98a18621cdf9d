/// Finds the statements of unnamed sources.
@NullMarked
package dev.dateline.quote.unnamed;

import org.jspecify.annotations.NullMarked;
