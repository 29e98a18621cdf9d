@NullMarked
package dev.dateline.quote.text;

import org.jspecify.annotations.NullMarked;
