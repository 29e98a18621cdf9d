@NullMarked
package dev.dateline.quote.train;

import org.jspecify.annotations.NullMarked;
