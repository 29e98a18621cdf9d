@NullMarked
package dev.dateline.library.archive;

import org.jspecify.annotations.NullMarked;
