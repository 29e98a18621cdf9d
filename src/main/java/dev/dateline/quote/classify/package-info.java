@NullMarked
package dev.dateline.quote.classify;

import org.jspecify.annotations.NullMarked;
