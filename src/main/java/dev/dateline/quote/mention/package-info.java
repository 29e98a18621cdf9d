@NullMarked
package dev.dateline.quote.mention;

import org.jspecify.annotations.NullMarked;
