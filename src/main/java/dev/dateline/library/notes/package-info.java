@NullMarked
package dev.dateline.library.notes;

import org.jspecify.annotations.NullMarked;
