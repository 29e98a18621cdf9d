@NullMarked
package dev.dateline.index.duplicates;

import org.jspecify.annotations.NullMarked;
