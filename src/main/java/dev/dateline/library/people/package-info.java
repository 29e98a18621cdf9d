/// Finds unnamed sources and people whom articles name but never quote.
@NullMarked
package dev.dateline.library.people;

import org.jspecify.annotations.NullMarked;
