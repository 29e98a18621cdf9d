@NullMarked
package dev.dateline.library.export;

import org.jspecify.annotations.NullMarked;
