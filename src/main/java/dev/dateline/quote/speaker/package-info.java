@NullMarked
package dev.dateline.quote.speaker;

import org.jspecify.annotations.NullMarked;
