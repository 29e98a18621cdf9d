@NullMarked
package dev.dateline.quote.span;

import org.jspecify.annotations.NullMarked;
