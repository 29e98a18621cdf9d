/// Classifies quoted spans as quotations or as something else.
@NullMarked
package dev.dateline.quote.classify;

import org.jspecify.annotations.NullMarked;
